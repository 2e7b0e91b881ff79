package dk.pejl.dashboards;

import dk.pejl.dashboards.browser.Browser;
import dk.pejl.dashboards.browser.Focus;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Somebody without a mouse, who presses the tabulator from the top of a page to its end.
 *
 * @param stops where the keyboard's attention was, in order
 */
record KeyboardWalk(List<Focus> stops) {
  private static final int MOST = 150;

  KeyboardWalk {
    stops = List.copyOf(stops);
  }

  static KeyboardWalk through(Browser browser) {
    List<Focus> stops = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      Focus stop = browser.tab();
      if (stop.kind().equals("none")) {
        break;
      }
      stops.add(stop);
    }
    return new KeyboardWalk(stops);
  }

  /** The kinds of things in the order in which they were first met. */
  List<String> kinds() {
    return stops.stream().map(Focus::kind).distinct().toList();
  }

  /** What those of one kind say. */
  List<String> names(String kind) {
    return stops.stream().filter(stop -> stop.kind().equals(kind)).map(Focus::name).toList();
  }

  /** Where nobody could see that the keyboard's attention was. */
  List<String> unmarked() {
    return stops.stream()
        .filter(stop -> !stop.marked())
        .map(Focus::toString)
        .collect(Collectors.toList());
  }
}
