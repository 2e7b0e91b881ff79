package dk.pejl.dashboards;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the one Superset to each test class that asks for it; JUnit closes it after the last. */
final class SupersetExtension implements ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(SharedSuperset.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == SharedSuperset.class;
  }

  @Override
  public SharedSuperset resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent("superset", key -> SharedSuperset.start(), SharedSuperset.class);
  }
}
