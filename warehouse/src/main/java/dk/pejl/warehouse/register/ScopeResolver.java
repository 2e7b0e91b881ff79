package dk.pejl.warehouse.register;

import dk.pejl.warehouse.crosswalk.Crosswalks;
import dk.pejl.warehouse.crosswalk.Municipalities;
import dk.pejl.warehouse.crosswalk.Municipality;
import dk.pejl.warehouse.crosswalk.Programme;
import dk.pejl.warehouse.crosswalk.School;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a register file writes for a scope key: the code in the column, and what people read. */
final class ScopeResolver {
  private static final Pattern INSTITUTION_CODE = Pattern.compile("\\d{6}|[A-Z]\\d{5}");
  private static final Pattern AGE = Pattern.compile("\\d{1,2}(-\\d{1,2})?");

  private final Crosswalks crosswalks;
  private final Set<String> branchSchools;

  /** {@code branchSchools}: those that the document itself names. */
  ScopeResolver(Crosswalks crosswalks, Set<String> branchSchools) {
    this.crosswalks = crosswalks;
    this.branchSchools = Set.copyOf(branchSchools);
  }

  /** The code that the scope column holds for {@code value}; nothing if there is no such value. */
  Optional<String> code(ScopeKey key, String value) {
    return switch (key) {
      case COUNTRY -> value.equals("true") ? Optional.of(ScopeColumns.ALL) : Optional.empty();
      case MUNICIPALITY, RESIDENCE -> municipality(value).map(ScopeResolver::areaCode);
      case SCHOOL -> crosswalks.school(value).map(School::institutionCode).or(() -> number(value));
      case PROGRAMME -> crosswalks.programme(value).map(Programme::programmeCode);
      case AGE -> AGE.matcher(value).matches() ? Optional.of(value) : Optional.empty();
      case BRANCH_SCHOOL ->
          known(key).contains(value) || branchSchools.contains(value)
              ? Optional.of(value)
              : Optional.empty();
      default ->
          known(key).isEmpty() || known(key).contains(value)
              ? Optional.of(value)
              : Optional.empty();
    };
  }

  /** The values that a person may have meant. */
  Collection<String> known(ScopeKey key) {
    return switch (key) {
      case COUNTRY -> List.of("true");
      case MUNICIPALITY, RESIDENCE ->
          crosswalks.municipalities().all().stream().map(Municipality::name).toList();
      case SCHOOL -> crosswalks.schools().stream().map(School::name).toList();
      case PROGRAMME -> crosswalks.programmes().stream().map(Programme::title).toList();
      default -> crosswalks.scopeValues().of(key.code());
    };
  }

  /** What people read for {@code value}. */
  String title(ScopeKey key, String value) {
    return switch (key) {
      case COUNTRY -> "hele landet";
      case MUNICIPALITY -> municipality(value).map(Municipality::registerName).orElse(value);
      case RESIDENCE -> "bopæl i " + municipality(value).map(Municipality::name).orElse(value);
      case AGE -> value + " år";
      default -> crosswalks.scopeValues().title(key.code(), value).orElse(value);
    };
  }

  private Optional<Municipality> municipality(String value) {
    return crosswalks
        .municipalities()
        .byCode(value)
        .or(() -> crosswalks.municipalities().byName(value));
  }

  /** In the warehouse the country is all, not Statistics Denmark's 000. */
  private static String areaCode(Municipality area) {
    return area.code().equals(Municipalities.COUNTRY) ? ScopeColumns.ALL : area.code();
  }

  private static Optional<String> number(String value) {
    return INSTITUTION_CODE.matcher(value).matches() ? Optional.of(value) : Optional.empty();
  }

  /** The Danish text of titles that are pooled: {@code GF1 og GF2}. */
  static String joined(List<String> titles) {
    List<String> distinct = new ArrayList<>(titles.stream().distinct().toList());
    if (distinct.size() < 2) {
      return String.join("", distinct);
    }
    String last = distinct.remove(distinct.size() - 1);
    return String.join(", ", distinct) + " og " + last;
  }
}
