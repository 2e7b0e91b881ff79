package dk.pejl.dashboards.provision;

import dk.pejl.dashboards.access.AccessRules;
import dk.pejl.dashboards.access.ReaderRule;
import dk.pejl.dashboards.superset.AssetKind;
import dk.pejl.dashboards.superset.ServerAsset;
import dk.pejl.dashboards.superset.SupersetClient;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the readers of each dashboard of a server those of the rules. */
final class ReaderProvisioning {
  private final SupersetClient client;

  ReaderProvisioning(SupersetClient client) {
    this.client = Objects.requireNonNull(client, "client is null");
  }

  /** Adds what was done to {@code done}. */
  void apply(AccessRules rules, Map<String, Long> roles, List<String> done) {
    Map<String, ReaderRule> byUuid =
        rules.readers().stream().collect(Collectors.toMap(ReaderRule::dashboard, rule -> rule));
    Map<Long, Set<Long>> readers = client.security().readers();
    for (ServerAsset dashboard : client.list(AssetKind.DASHBOARD)) {
      ReaderRule rule = byUuid.get(dashboard.uuid());
      if (rule != null) {
        Set<Long> wanted =
            rule.roles(rules.access()).stream().map(roles::get).collect(Collectors.toSet());
        if (!wanted.equals(readers.get(dashboard.id()))) {
          client.security().giveReaders(dashboard, wanted);
          done.add("læsere af " + dashboard.name());
        }
      }
    }
  }
}
