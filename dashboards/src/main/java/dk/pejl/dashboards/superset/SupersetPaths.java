package dk.pejl.dashboards.superset;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Every path of Superset's web server that Pejl uses. */
final class SupersetPaths {
  private static final String API = "/api/v1";

  static final String PERMISSIONS = API + "/security/permissions-resources/";
  static final String ROLES = API + "/security/roles/";
  static final String USERS = API + "/security/users/";
  static final String ROW_FILTERS = API + "/rowlevelsecurity/";

  private SupersetPaths() {}

  static String health() {
    return "/health";
  }

  static String loginPage() {
    return "/login/";
  }

  static String login() {
    return API + "/security/login";
  }

  static String csrfToken() {
    return API + "/security/csrf_token/";
  }

  static String importAssets() {
    return API + "/assets/import/";
  }

  static String exportAssets() {
    return API + "/assets/export/";
  }

  /**
   * One page of the list of {@code kind}, with what is read of it; all that Superset has to say of
   * a dashboard takes ten times as long. Pages count from 0.
   */
  static String list(AssetKind kind, int page) {
    String columns = "id,uuid,slug,is_managed_externally,changed_by_name,changed_on_utc,";
    return page(API + "/" + kind.path() + "/", page, columns + kind.nameKey());
  }

  /** One page of the list of dashboards, with the roles that may open them; pages count from 0. */
  static String readers(int page) {
    return page(API + "/" + AssetKind.DASHBOARD.path() + "/", page, "id,roles.id");
  }

  private static String page(String path, int page, String columns) {
    return path + "?q=" + encoded("(page:%d,page_size:100,columns:!(%s))".formatted(page, columns));
  }

  /** One page of the list at {@code path}; pages count from 0. */
  static String page(String path, int page) {
    return path + "?q=" + encoded("(page:" + page + ",page_size:100)");
  }

  /** One item of the list at {@code path}. */
  static String one(String path, long id) {
    return path + id;
  }

  static String permissionsOf(long role) {
    return ROLES + role + "/permissions";
  }

  static String one(AssetKind kind, long id) {
    return API + "/" + kind.path() + "/" + id;
  }

  /** Whether an asset was put there by Pejl, and nothing else about it. */
  static String managed(AssetKind kind, long id) {
    return one(kind, id) + "?q=" + encoded("(columns:!(is_managed_externally))");
  }

  static String charts(String dashboardSlug) {
    return API + "/dashboard/" + encoded(dashboardSlug) + "/charts";
  }

  static String chartData(long chartId) {
    return API + "/chart/" + chartId + "/data/?force=true";
  }

  static String chartData() {
    return API + "/chart/data";
  }

  static String dashboard(String slug) {
    return API + "/dashboard/" + encoded(slug);
  }

  static String databaseConnection(long databaseId) {
    return API + "/database/" + databaseId + "/connection";
  }

  static String databases() {
    return API + "/database/";
  }

  static String runSql() {
    return API + "/sqllab/execute/";
  }

  /** The page that a person opens. */
  static String dashboardPage(String slug) {
    return "/superset/dashboard/" + encoded(slug) + "/";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
