package dk.pejl.dashboards.check;

import java.util.Objects;

/**
 * Something that a server shows and should not, or should and does not.
 *
 * @param place the slug of the dashboard
 * @param subject the chart, the filter or the login
 * @param text what differs, in Danish
 */
public record Mismatch(String place, String subject, String text) {
  public Mismatch {
    Objects.requireNonNull(place, "place is null");
    Objects.requireNonNull(subject, "subject is null");
    Objects.requireNonNull(text, "text is null");
  }
}
