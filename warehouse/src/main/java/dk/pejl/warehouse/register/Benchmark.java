package dk.pejl.warehouse.register;

import java.math.BigDecimal;
import java.util.Objects;

/** The country's value that a document prints beside its own. */
public record Benchmark(ScopeColumns scope, Period period, BigDecimal value) {
  public Benchmark {
    Objects.requireNonNull(scope, "scope is null");
    Objects.requireNonNull(period, "period is null");
    Objects.requireNonNull(value, "value is null");
  }
}
