package dk.pejl.warehouse.build;

import java.util.Locale;

/** The steps of build, in their order. */
enum StepKind {
  SCHEMA("lagerfilernes skemaer"),
  CORE("kernen: dimensioner og fakta"),
  INDICATOR_VALUES("nøgletallenes værdier"),
  SUPPRESSION("diskretion"),
  CONTENT("register og indhold"),
  PUBLISHED("målenes status");

  private final String title;

  StepKind(String title) {
    this.title = title;
  }

  /** The folder of the step's outputs. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What people read while it runs. */
  String title() {
    return title;
  }
}
