package dk.pejl.etl.sample;

import java.util.List;

/** Plans the enrolments of the region's schools. */
final class EnrolmentPlan {
  private EnrolmentPlan() {}

  static List<PlannedEnrolment> of(SampleWorld world) {
    return List.of();
  }
}
