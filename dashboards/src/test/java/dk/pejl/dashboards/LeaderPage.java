package dk.pejl.dashboards;

import dk.pejl.dashboards.browser.Visit;
import dk.pejl.dashboards.superset.SupersetClient;

/** A page as a person sees it in a browser. */
record LeaderPage(Visit visit) {
  void open(String slug) {
    visit.open(SupersetClient.dashboardPage(slug));
    visit.requireDashboard();
  }

  /** Opens SQL Lab with a query of a table, and the table in the browser beside it. */
  void openSqlLab(long database, String schema, String table) {
    visit.open(
        "/sqllab?dbid=%d&schema=%s&sql=select+*+from+%s&autorun=true&title=Pejl"
            .formatted(database, schema, table));
    visit.require("/[0-9] rækker/.test(document.body.innerText)", "the rows");
    openInTree(schema);
    openInTree(table);
    visit.require("document.querySelectorAll('.tree-node').length > 12", "the columns");
  }

  private void openInTree(String name) {
    String line =
        "[...document.querySelectorAll('.tree-node-title')]"
            + ".find(node => node.innerText === '%s')".formatted(name);
    visit.require(line, "the line '" + name + "'");
    visit
        .browser()
        .evaluate(
            "(" + line + ").parentElement.dispatchEvent(new MouseEvent('click', {bubbles: true}))");
  }

  String text() {
    return visit.text();
  }
}
