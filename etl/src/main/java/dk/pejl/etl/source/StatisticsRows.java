package dk.pejl.etl.source;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.pejl.etl.landing.Landing;
import dk.pejl.etl.reader.ErrorAnswers;
import dk.pejl.warehouse.database.Folders;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/** Pages of rows on their way into one list in one file. */
final class StatisticsRows implements AutoCloseable {
  /** A number is written as it was read, to its last digit. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final Path file;
  private final Writer out;
  private final String host;
  private final List<String> levels;
  private final List<String> measures;
  private String lastPage = "";
  private long rows;

  private StatisticsRows(Path file, Writer out, String host, StatisticsCube.Selection selection) {
    this.file = file;
    this.out = out;
    this.host = host;
    this.levels = selection.levels().stream().map(StatisticsRows::inAnswer).toList();
    this.measures = selection.measures();
  }

  static StatisticsRows into(Path file, URI at, StatisticsCube.Selection selection) {
    try {
      Files.deleteIfExists(file);
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      return new StatisticsRows(file, Files.newBufferedWriter(file), at.getHost(), selection);
    } catch (IOException e) {
      throw local(e);
    }
  }

  /** The service repeats the last name of a level: {@code [Tid].[Skoleår].[Skoleår]}. */
  private static String inAnswer(String level) {
    return level + "." + level.substring(level.lastIndexOf('['));
  }

  /** Adds the rows of a page, read to its end, and tells how many there are. */
  long add(Path page, Reply reply) {
    reply
        .charset()
        .filter(charset -> !charset.equalsIgnoreCase("utf-8"))
        .ifPresent(
            charset -> {
              throw new SourceFault(
                  FaultKind.WRONG_CHARSET, host + " svarer i " + charset + " og ikke i UTF-8");
            });
    long before = rows;
    try {
      refuseRefusal(page);
      try (JsonParser json = MAPPER.createParser(open(page))) {
        addAll(json);
      }
      refuseRepeated(page, rows - before);
    } catch (JsonProcessingException e) {
      throw notRows();
    } catch (CharacterCodingException e) {
      throw new SourceFault(FaultKind.WRONG_CHARSET, host + " svarer ikke i UTF-8", e);
    } catch (IOException e) {
      throw local(e);
    }
    return rows - before;
  }

  private void refuseRefusal(Path page) throws IOException {
    Optional<String> reason = ErrorAnswers.reason(open(page));
    if (reason.isPresent()) {
      throw new SourceFault(
          FaultKind.REFUSED, host + " afviser spørgsmålet: »" + reason.get() + "«");
    }
  }

  private void addAll(JsonParser json) throws IOException {
    if (json.nextToken() != JsonToken.START_ARRAY) {
      throw notRows();
    }
    while (json.nextToken() == JsonToken.START_OBJECT) {
      JsonNode row = MAPPER.readTree(json);
      check(row);
      out.write(rows == 0 ? "[\n" : ",\n");
      write(row);
      rows++;
    }
    if (json.currentToken() != JsonToken.END_ARRAY || json.nextToken() != null) {
      throw notRows();
    }
  }

  private void check(JsonNode row) {
    List<String> lacking = levels.stream().filter(level -> !row.has(level)).toList();
    if (!lacking.isEmpty() || measures.stream().noneMatch(row::has)) {
      throw new SourceFault(
          FaultKind.SCHEMA_CHANGED,
          "svaret kan ikke bruges: række "
              + (rows + 1)
              + " mangler "
              + (lacking.isEmpty() ? measures : lacking)
              + "; kilden har ændret sine navne, ret kilden i sources.yaml");
    }
  }

  private void write(JsonNode row) throws IOException {
    try (JsonGenerator generator = MAPPER.createGenerator(out)) {
      generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      generator.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
      MAPPER.writeTree(generator, row);
    }
  }

  /** A service that does not heed the number of the page would answer for ever. */
  private void refuseRepeated(Path page, long added) {
    String hash = Landing.hash(page);
    if (added > 0 && hash.equals(lastPage)) {
      throw new SourceFault(
          FaultKind.NOT_DATA, host + " svarer med den samme side igen; spørg kilden");
    }
    lastPage = hash;
  }

  /** The list is whole and on the disk. */
  Reply end() {
    if (rows == 0) {
      throw new SourceFault(
          FaultKind.EMPTY,
          "svaret har ingen rækker; se efter, om valget i sources.yaml stadig giver noget");
    }
    try {
      out.write("\n]\n");
      out.close();
      Folders.sync(file);
      return new Reply(
          false, Files.size(file), Optional.empty(), Optional.empty(), Optional.empty());
    } catch (IOException e) {
      throw local(e);
    }
  }

  /** The text of a page, without a byte order mark. */
  private static Reader open(Path page) throws IOException {
    BufferedReader text = Files.newBufferedReader(page);
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    return text;
  }

  private SourceFault notRows() {
    return new SourceFault(
        FaultKind.NOT_DATA, host + " svarer med noget, der ikke er en liste af rækker; prøv igen");
  }

  private static SourceFault local(IOException fault) {
    return new SourceFault(
        FaultKind.LOCAL, "svaret kan ikke gemmes: " + fault.getMessage() + "; gør plads", fault);
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw local(e);
    }
  }
}
