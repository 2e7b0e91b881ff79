package dk.pejl.etl.landing;

import dk.pejl.console.ExitCode;
import dk.pejl.console.PejlException;
import dk.pejl.console.PejlHome;
import dk.pejl.etl.contract.Contract;
import dk.pejl.etl.contract.Contracts;
import dk.pejl.warehouse.register.Register;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./pejl template}: an Excel workbook to fill in and put in the inbox. */
@Command(
    name = "template",
    mixinStandardHelpOptions = true,
    description = {
      "Skriver en Excel-skabelon til et udtræk, der føres i hånden.",
      "Med --document får status på forpligtelser og indsatser en række for hver."
    })
public final class TemplateCommand implements Callable<Integer> {
  private static final String COMMITMENTS = "commitment_status";
  private static final String INITIATIVES = "initiative_status";

  @Option(
      names = "--extract",
      required = true,
      paramLabel = "ID",
      description = "Udtrækket, fx initiative_status.")
  private String extract;

  @Option(names = "--document", paramLabel = "ID", description = "Dokumentets id.")
  private String document;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FIL",
      description = "Ny fil, fx status-indsatser_ishoej-next_2026-12-31.xlsx.")
  private Path out;

  @Override
  public Integer call() {
    PejlHome home = PejlHome.fromEnvironment(System.getenv());
    Contract contract = Contracts.load(home.extracts()).named(extract);
    String name = out.getFileName().toString();
    if (!name.endsWith(".xlsx") || contract.match(name).isEmpty()) {
      throw PejlException.wrongInput(
          "Invalid --out: '%s' is no name of an Excel file of %s. Names: %s"
              .formatted(
                  name,
                  extract,
                  contract.files().stream().map(file -> file.pattern().pattern()).toList()));
    }
    if (Files.exists(out)) {
      throw PejlException.wrongInput("Cannot write the template: " + out + " is there already");
    }
    List<List<String>> rows = document == null ? List.of() : rows(Register.load(home.register()));
    Template.write(contract, rows, out);
    System.out.println(
        out + " er skrevet med " + rows.size() + " rækker. Udfyld den, og læg den i inbox/.");
    return ExitCode.DONE.code();
  }

  private List<List<String>> rows(Register register) {
    List<List<String>> rows =
        switch (extract) {
          case COMMITMENTS ->
              register.commitments().stream()
                  .filter(one -> one.documentId().equals(document))
                  .map(one -> List.of(one.id(), one.title()))
                  .toList();
          case INITIATIVES ->
              register.initiatives().stream()
                  .filter(one -> one.documentId().equals(document))
                  .map(one -> List.of(one.id(), one.title()))
                  .toList();
          default ->
              throw PejlException.wrongInput(
                  "Invalid --document: only " + COMMITMENTS + " and " + INITIATIVES + " have one");
        };
    if (rows.isEmpty()) {
      throw PejlException.wrongInput(
          "Cannot write the template: nothing in the register for '" + document + "'");
    }
    return rows;
  }
}
