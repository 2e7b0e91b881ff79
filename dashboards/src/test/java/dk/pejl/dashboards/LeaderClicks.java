package dk.pejl.dashboards;

import dk.pejl.dashboards.browser.English;
import dk.pejl.dashboards.browser.Visit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Clicks on all that a leader meets and reads what comes: menus, the list of dashboards, the filter
 * bar, a chart's menu and its table, addresses that are not there.
 */
final class LeaderClicks {
  /** What Superset says in English and lets nobody translate; the operator's guide lists it. */
  private static final Pattern KNOWN =
      Pattern.compile("[0-9]+-[0-9]+ of [0-9]+|[0-9]+k? rows|No Matching Rows|Close");

  private static final String MENU = "document.querySelector('.ant-menu-submenu-title')";
  private static final String ITEMS =
      "[...document.querySelectorAll('.ant-dropdown:not(.ant-dropdown-hidden) .ant-dropdown-menu-item')]";
  private static final String FETCHED =
      "[...document.querySelectorAll('.ant-dropdown-menu-submenu-popup .ant-dropdown-menu-item')]";
  private static final String FILTER =
      "document.querySelector('[data-test=\"form-item-value\"] .ant-select-selector')";
  private static final String OPTION = "document.querySelector('.ant-select-item-option')";
  private static final String APPLY =
      "document.querySelector('[data-test=\"filter-bar__apply-button\"]:not([disabled])')";
  private static final String CHART_MENU =
      "document.querySelector('.dashboard-component-chart-holder .ant-dropdown-trigger')";
  private static final String TABLE = "document.querySelector('.ant-modal-content [role=grid]')";

  private final Visit visit;
  private final English english;
  private final Map<String, List<String>> found = new TreeMap<>();

  LeaderClicks(Visit visit, English english) {
    this.visit = visit;
    this.english = english;
  }

  /** What was English, by what had been clicked on. */
  Map<String, List<String>> found() {
    return found;
  }

  /** Before anybody has logged in. */
  void logInWithAWrongPassword() {
    visit.open("/login/");
    visit.require("document.querySelector('#username')", "the page to log in");
    read("login");
    visit.tryLogin("nobody", "wrong");
    visit.require("document.body.innerText.includes('Forkert brugernavn')", "the refusal");
    read("wrong password");
  }

  void clickThrough(String slug) {
    list();
    visit.open("/superset/dashboard/" + slug + "/");
    visit.requireDashboard();
    read("dashboard");
    filters();
    chart();
    missing();
  }

  private void list() {
    visit.open("/dashboard/list/");
    visit.require("document.querySelectorAll('tbody tr a').length > 1", "the list of dashboards");
    read("list");
    visit.hover(MENU);
    visit.require("document.querySelector('.ant-menu-submenu-popup a')", "the menu of a person");
    read("menu of a person");
    visit.click("document.querySelector('[data-test=\"sort-header\"]')");
    visit.click("document.querySelector('.ant-select-selector')");
    visit.require("document.querySelector('.ant-select-dropdown')", "the choices of the list");
    read("choices of the list");
    visit.open("/user_info/");
    visit.require("document.body.innerText.includes('Fornavn')", "a person's own page");
    read("a person's own page");
  }

  private void filters() {
    visit.require(FILTER, "a filter");
    visit.click(FILTER);
    visit.require(OPTION, "what the filter offers");
    read("filter");
    visit.click(OPTION);
    visit.require(APPLY, "the button that applies filters");
    visit.click(APPLY);
    visit.requireDashboard();
    read("filter applied");
    visit.click("document.querySelector('[data-test=\"filter-bar__clear-button\"]')");
    visit.requireDashboard();
    read("filters cleared");
  }

  private void chart() {
    visit.click(CHART_MENU);
    visit.require(ITEMS + ".length > 3", "the menu of a chart");
    read("menu of a chart");
    visit.hover("document.querySelector('.ant-dropdown-menu-submenu-title')");
    visit.require(FETCHED + ".some(item => item.innerText.includes('CSV'))", "what can be fetched");
    read("what can be fetched");
    visit.click(ITEMS + ".find(item => item.innerText === 'Vis som tabel')");
    visit.require(TABLE, "the table of a chart");
    read("table of a chart");
    visit.click("document.querySelector('.ant-modal-close')");
  }

  private void missing() {
    for (String path : List.of("/superset/dashboard/findes-ikke/", "/findes/ikke/")) {
      visit.open(path);
      visit.require(
          "document.body.innerText.includes('Siden findes ikke')", "that it is not there");
      read(path);
    }
  }

  private void read(String where) {
    List<String> texts =
        english.in(visit.texts()).stream().filter(text -> !KNOWN.matcher(text).matches()).toList();
    if (!texts.isEmpty()) {
      found.put(where, texts);
    }
  }
}
