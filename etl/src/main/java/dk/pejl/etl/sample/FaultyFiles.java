package dk.pejl.etl.sample;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * First tries at deliveries that went wrong, one of each kind, each with a later and good one of
 * its slot. What is refused at the door and never becomes a delivery is not among them (a file that
 * no contract knows, a .meta.json that cannot be used), nor is a personal number that does not
 * divide by 11: such a number could be somebody's.
 */
final class FaultyFiles implements SamplePart {
  private static final Charset TABLES = Charset.forName("windows-1252");
  private static final byte[] ZIP = {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0};

  @Override
  public String name() {
    return "leverancer, der gik galt";
  }

  @Override
  public void write(SampleWorld world, SampleFolder folder) {
    plant(
        folder,
        "skoler/NEXT/Z8086_NEXT_2026-10_2026-11-01.csv",
        "empty_file",
        "trukket, før måneden var gjort op",
        header(folder, "skoler/NEXT/Z8086_NEXT_2026-10_2026-11-03.csv"));
    plant(
        folder,
        "skoler/NEXT/kapacitet_NEXT_2026-08-07.csv",
        "header_mismatch",
        "kolonnen Campus hedder Sted",
        "Sted;Skoleår;Pladser;Cirka\nNørrebro;2026/27;2400;Ja\n".getBytes(StandardCharsets.UTF_8));
    plant(
        folder,
        "statistikbanken/HFUDD21_2026-05-04.csv",
        "html_instead_of_data",
        "Statistikbankens side i stedet for dens tal",
        text("<!DOCTYPE html>\n<html><body>Siden er ved at blive opdateret</body></html>\n"));
    plant(
        folder,
        "jobindsats/y36a02_2026-10-18.json",
        "error_answer",
        "kilden afviste nøglen",
        text("{\"errorTypeCode\": \"UNAUTHORIZED\", \"message\": \"Invalid token\"}\n"));
    plant(
        folder,
        "uddannelsesstatistik/EUD_TRIV_ETU-eksempel_2026-03-14.json",
        "not_json",
        "et svar i ord",
        text("Rapporten er ikke klar\n"));
    plant(
        folder,
        "skoler/NEXT/opkvalificering_NEXT_2026-10-02.csv",
        "not_csv",
        "et regneark, der er omdøbt",
        ZIP);
    plant(
        folder,
        "tovholdere/status-indsatser_ishoej-next_2025-08-01_2025-08-11.xlsx",
        "not_workbook",
        "en tekstfil, der er omdøbt",
        text("indsats;dato;status\n"));
    wrongTotal(folder);
    unfinished(folder);
    corrected(folder);
    sentTwice(folder);
  }

  /** The table as it is, but for one total. */
  private static void wrongTotal(SampleFolder folder) {
    String wrong =
        new String(folder.read("statistikbanken/STATUSU6.csv"), TABLES)
            .replaceFirst("601166", "601167");
    String path = "statistikbanken/STATUSU6_2026-07-31.csv";
    folder.bytes(path, wrong.getBytes(TABLES));
    folder.planted(path, "total_mismatch", 1, "summen er én for stor");
  }

  /** All of the list but its last line break, which somebody's editor left out. */
  private static void unfinished(SampleFolder folder) {
    byte[] whole = folder.read("skoler/NEXT/lokal-trivsel_NEXT_2025_2025-12-20.csv");
    int lines = new String(whole, StandardCharsets.UTF_8).split("\n").length;
    String path = "skoler/NEXT/lokal-trivsel_NEXT_2025_2025-12-18.csv";
    folder.bytes(path, Arrays.copyOf(whole, whole.length - 1));
    folder.planted(path, "unfinished_line", lines, "den sidste linje er ikke afsluttet");
  }

  /** Half of the list, before the rest was found. */
  private static void corrected(SampleFolder folder) {
    String good = "skoler/NEXT/svendebreve_NEXT_2025_2026-02-02.csv";
    List<String> lines = new String(folder.read(good), StandardCharsets.UTF_8).lines().toList();
    String half = String.join("\n", lines.subList(0, lines.size() / 2)) + "\n";
    String path = good.replace("2026-02-02", "2026-01-19");
    folder.bytes(path, text(half));
    folder.happened(path, "corrected_delivery", "den hele liste kom to uger senere");
  }

  /** The same bytes again a week later. */
  private static void sentTwice(SampleFolder folder) {
    String first = "skoler/NEXT/svendebreve_NEXT_2024_2025-02-02.csv";
    String path = first.replace("2025-02-02", "2025-02-09");
    folder.bytes(path, folder.read(first));
    folder.happened(path, "delivered_twice", "den samme liste en gang til");
  }

  private static void plant(
      SampleFolder folder, String path, String rule, String why, byte[] content) {
    folder.bytes(path, content);
    folder.planted(path, rule, 0, why);
  }

  private static byte[] header(SampleFolder folder, String path) {
    byte[] whole = folder.read(path);
    int end = 0;
    while (whole[end] != '\n') {
      end++;
    }
    return Arrays.copyOf(whole, end + 1);
  }

  private static byte[] text(String content) {
    return content.getBytes(StandardCharsets.UTF_8);
  }
}
