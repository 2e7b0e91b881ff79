package dk.pejl.dashboards;

import dk.pejl.dashboards.superset.SupersetClient;
import java.net.URI;

/** A dashboard as a leader sees it in a browser. */
record LeaderPage(Browser browser, URI server) {
  private static final int PAGES = 1000;

  /** Waits in the page until {@code condition} holds three times in a row. */
  private static final String UNTIL =
      """
      new Promise((done, fail) => {
        let held = 0, left = 1200;
        const look = () => {
          held = document.body && (%s) ? held + 1 : 0;
          if (held >= 3) done('ok');
          else if (--left === 0) fail(document.body.innerText.slice(0, 500));
          else setTimeout(look, 100);
        };
        look();
      })""";

  /** A form that has just come may not listen yet, so it is sent again until the page goes on. */
  private static final String SUBMIT_UNTIL_IN =
      """
      (() => {
        const put = (id, text) => {
          const field = document.querySelector(id);
          Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, text);
          field.dispatchEvent(new Event('input', {bubbles: true}));
        };
        const submit = () => {
          if (location.pathname !== '/login/' || !document.querySelector('#username')) return;
          put('#username', '%s');
          put('#password', '%s');
          document.querySelector('[data-test="login-button"]').click();
          setTimeout(submit, 10000);
        };
        submit();
      })()""";

  void login(String name, String password) {
    browser.open(server.resolve("/login/"));
    await("document.querySelector('#username')");
    browser.evaluate(SUBMIT_UNTIL_IN.formatted(name, password));
    await("location.pathname !== '/login/' && document.readyState === 'complete'");
  }

  void open(String slug) {
    browser.open(server.resolve(SupersetClient.dashboardPage(slug)));
    await(
        "document.querySelectorAll('.dashboard-component-chart-holder').length > 0"
            + " && document.querySelectorAll('.loading, .ant-spin-spinning').length === 0"
            + " && document.querySelectorAll('.pejl-page').length > 0");
  }

  /** Opens SQL Lab with a query of a table, and the table in the browser beside it. */
  void openSqlLab(long database, String schema, String table) {
    String query = "/sqllab?dbid=%d&schema=%s&sql=select+*+from+%s&autorun=true&title=Pejl";
    browser.open(server.resolve(query.formatted(database, schema, table)));
    await("/[0-9] rækker/.test(document.body.innerText)");
    openInTree(schema);
    openInTree(table);
    await("document.querySelectorAll('.tree-node').length > 12");
  }

  private void openInTree(String name) {
    String line =
        "[...document.querySelectorAll('.tree-node-title')]"
            + ".find(node => node.innerText === '%s')".formatted(name);
    await(line);
    browser.evaluate(
        "(" + line + ").parentElement.dispatchEvent(new MouseEvent('click', {bubbles: true}))");
  }

  String text() {
    return browser.evaluate("document.body.innerText");
  }

  /** What Superset shows as faults. */
  String errors() {
    return browser.evaluate(
        "[...document.querySelectorAll('[data-test=\"error-alert\"], .ant-alert-error')]"
            + ".map(alert => alert.innerText).join(' | ')");
  }

  /** A page that is left while it waits gives no answer, so the next one is asked. */
  private void await(String condition) {
    for (int i = 0; i < PAGES; i++) {
      if (browser.evaluate(UNTIL.formatted(condition)).equals("ok")) {
        return;
      }
    }
    throw new IllegalStateException("Cannot wait in pages that go on and on: " + condition);
  }
}
