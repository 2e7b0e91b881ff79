package dk.pejl.etl.sample;

import java.util.List;

/** All parts of the sample. */
final class SampleParts {
  private SampleParts() {}

  static List<SamplePart> all() {
    return List.of(
        new SchoolRegisters(),
        new EnrolmentFiles(),
        new GymFiles(),
        new AbsenceFiles(),
        new ApprenticeshipFiles(),
        new SchoolLists(),
        new YouthDatabaseFiles(),
        new SchoolLeaverFiles(),
        new GuidanceFiles(),
        new FollowUpFiles(),
        new EtuFiles(),
        new GymSurveyFiles(),
        new CompanySurveyFiles(),
        new StatisticsKey(),
        new StatisticsTables(),
        new StatisticsSurveys(),
        new TypedFigures(),
        new TypedSurveys(),
        new BenefitFiles(),
        new PublicFiles(),
        new StatBankFiles(),
        new CoordinatorFiles(),
        new NeighbourFiles(),
        new FaultyFiles());
  }
}
