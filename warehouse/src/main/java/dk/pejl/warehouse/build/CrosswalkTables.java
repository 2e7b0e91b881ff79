package dk.pejl.warehouse.build;

import dk.pejl.warehouse.crosswalk.Crosswalks;
import dk.pejl.warehouse.crosswalk.Municipalities;
import dk.pejl.warehouse.crosswalk.Municipality;
import dk.pejl.warehouse.crosswalk.Programme;
import dk.pejl.warehouse.crosswalk.School;
import dk.pejl.warehouse.register.ScopeColumns;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The crosswalks as tables that core's dimensions are made from. */
final class CrosswalkTables {
  private CrosswalkTables() {}

  /** All of them; they are temporary tables of the same names. */
  static List<TableRows> of(Crosswalks crosswalks) {
    return List.of(
        municipalities(crosswalks.municipalities()),
        schools(crosswalks.schools()),
        programmes(crosswalks.programmes()));
  }

  private static TableRows municipalities(Municipalities municipalities) {
    return new TableRows(
        "crosswalk_municipality",
        List.of("code", "code_4", "level", "name", "region_code"),
        municipalities.all().stream().map(CrosswalkTables::municipality).toList());
  }

  private static List<Object> municipality(Municipality one) {
    return List.of(
        areaCode(one.code()),
        one.code4(),
        one.level().name().toLowerCase(Locale.ROOT),
        one.name(),
        areaCode(one.regionCode()));
  }

  /** The country's own code is Statistics Denmark's; in the warehouse the country is all. */
  private static String areaCode(String code) {
    return code.equals(Municipalities.COUNTRY) ? ScopeColumns.ALL : code;
  }

  private static TableRows schools(List<School> schools) {
    return new TableRows(
        "crosswalk_school",
        List.of("institution_code", "name", "parent_code", "municipality_code"),
        schools.stream()
            .map(
                school ->
                    Arrays.<Object>asList(
                        school.institutionCode(),
                        school.name(),
                        TableRows.orNull(school.parentCode()),
                        TableRows.orNull(school.municipalityCode())))
            .toList());
  }

  private static TableRows programmes(List<Programme> programmes) {
    return new TableRows(
        "crosswalk_programme",
        List.of("programme_code", "title", "education", "stage", "entry", "branch_school"),
        programmes.stream()
            .map(
                programme ->
                    Arrays.<Object>asList(
                        programme.programmeCode(),
                        programme.title(),
                        programme.education(),
                        programme.stage(),
                        TableRows.orNull(programme.entry()),
                        TableRows.orNull(programme.branchSchool())))
            .toList());
  }
}
