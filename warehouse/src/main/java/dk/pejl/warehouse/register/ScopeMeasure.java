package dk.pejl.warehouse.register;

import java.util.List;
import java.util.Objects;

/**
 * One measure of a target: the scopes whose numerators and denominators are added up ({@code
 * pooled}, at least one). {@code columns} says the same in one row for people: where the pooled
 * scopes differ, their values stand with {@code |} between them ({@code GF1|GF2}).
 */
public record ScopeMeasure(ScopeColumns columns, List<ScopeColumns> pooled) {
  public ScopeMeasure {
    Objects.requireNonNull(columns, "columns is null");
    pooled = List.copyOf(pooled);
  }
}
