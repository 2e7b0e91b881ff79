package dk.pejl.warehouse.build;

import dk.pejl.warehouse.crosswalk.Municipalities;
import dk.pejl.warehouse.register.ScopeColumns;
import java.util.ArrayList;
import java.util.List;

/** The scope columns as every table has them. */
final class ScopeCells {
  static final List<String> COLUMNS =
      List.of(
          "municipality_code",
          "institution_code",
          "campus",
          "branch_school",
          "programme_code",
          "education",
          "stage",
          "entry",
          "group_key");

  private ScopeCells() {}

  /** The cells of {@code scope}; Statistics Denmark's code of the country becomes all. */
  static List<Object> of(ScopeColumns scope) {
    return List.of(
        scope.municipalityCode().equals(Municipalities.COUNTRY)
            ? ScopeColumns.ALL
            : scope.municipalityCode(),
        scope.institutionCode(),
        scope.campus(),
        scope.branchSchool(),
        scope.programmeCode(),
        scope.education(),
        scope.stage(),
        scope.entry(),
        scope.groupKey());
  }

  /** Columns with the scope's among them: those of {@code before}, the scope, {@code after}. */
  static List<String> columns(List<String> before, List<String> after) {
    return joined(before, COLUMNS, after);
  }

  /** A row with the scope's cells among them. */
  static List<Object> row(List<Object> before, ScopeColumns scope, List<Object> after) {
    return joined(before, of(scope), after);
  }

  private static <T> List<T> joined(List<T> first, List<T> second, List<T> third) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    all.addAll(third);
    return all;
  }
}
