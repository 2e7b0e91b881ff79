package dk.pejl.etl.sample;

import static dk.pejl.etl.sample.StatisticsAnswer.DEPARTMENT;
import static dk.pejl.etl.sample.StatisticsAnswer.ENTRY;
import static dk.pejl.etl.sample.StatisticsAnswer.INDICATOR;
import static dk.pejl.etl.sample.StatisticsAnswer.KIND;
import static dk.pejl.etl.sample.StatisticsAnswer.NUMBER;
import static dk.pejl.etl.sample.StatisticsAnswer.PROGRAMME;
import static dk.pejl.etl.sample.StatisticsAnswer.QUESTION;
import static dk.pejl.etl.sample.StatisticsAnswer.STAGE;

import java.nio.charset.StandardCharsets;

/**
 * The key to uddannelsesstatistik.dk. GS_OVER_OVERSKO, GS_PROFMOD_PROFMOD and GYM_TRIV_INDIINST are
 * real cubes, and so are the measures of transition after 15 months and of youth education in the
 * profile model; the names of the other cubes and measures are assumed.
 */
final class StatisticsKey implements SamplePart {
  static final String TRANSITION = "GS_OVER_OVERSKO";
  static final String TO_EDUCATION = "Overgang til UU fra 9. og 10. kl. sept året efter";
  static final String TO_VET = "Overgang til EUD fra 9. og 10. kl. efter 2 måneder";
  static final String PROFILE = "GS_PROFMOD_PROFMOD";
  static final String ANY_COMPETENCE = "Komp: Med mindst en ungdomsuddannelsekompetence";
  static final String VET_COMPETENCE = "Komp: Med en erhvervsuddannelse";
  static final String DROPOUT = "EUD_FRAF_STATUS";
  static final String DROPOUT_3 = "Andel afbrudt i alt 3 mdr.";
  static final String WITHOUT_3 = "Andel afbrudt uden omvalg 3 mdr.";
  static final String WITHOUT_6 = "Andel afbrudt uden omvalg 6 mdr.";
  static final String ETU = "EUD_TRIV_ETU";
  static final String SCORE = "Indikatorscore";
  static final String GYM = "GYM_TRIV_INDIINST";
  static final String QUESTION_SCORE = "Score på spørgsmål";
  static final String MAIN_COURSE = "EUD_OVER_GF2HF";
  static final String IN_MAIN_COURSE = "Andel i hovedforløb 3 mdr.";
  static final String APPRENTICESHIP = "EUD_PRAK_MAAL";
  static final String WITH_AGREEMENT = "Andel med aftale ved GF2-slut";
  static final String ABSENCE = "EUD_FRAV_FRAVAAR";
  static final String ABSENT = "Fravær i pct.";

  private static final String PATH = "registre/officielle-noegletal_2026-08-03.csv";

  @Override
  public String name() {
    return "nøglen til uddannelsesstatistik.dk";
  }

  @Override
  public void write(SampleWorld world, SampleFolder folder) {
    try (SampleFile file = folder.file(PATH, StandardCharsets.UTF_8, "yyyy-MM-dd")) {
      file.header(
          "Terning",
          "Talkolonne",
          "Nøgletal",
          "Faste værdier",
          "Institution",
          "Uddannelse",
          "Uddannelsesart",
          "Forløb",
          "Indgang",
          "Gruppe");
      ofMunicipalities(file);
      ofBasicCourses(file);
      ofProgrammes(file);
      ofSurveys(file);
    }
  }

  private static void ofMunicipalities(SampleFile file) {
    place(file, TRANSITION, TO_EDUCATION, "in_education_15_months_rate");
    place(file, TRANSITION, TO_VET, "vet_choice_rate");
    place(file, PROFILE, ANY_COMPETENCE, "profile_model_youth_education_rate");
    place(file, PROFILE, VET_COMPETENCE, "profile_model_vet_rate");
  }

  private static void place(SampleFile file, String cube, String measure, String indicator) {
    file.row(cube, measure, indicator, null, null, null, null, null, null, null);
  }

  private static void ofBasicCourses(SampleFile file) {
    course(file, DROPOUT_3, "dropout_rate_3m");
    course(file, WITHOUT_3, "dropout_without_reselection_rate_3m");
    course(file, WITHOUT_6, "dropout_without_reselection_rate_6m");
    file.row(ABSENCE, ABSENT, "absence_rate", null, NUMBER, null, null, STAGE, null, null);
  }

  private static void course(SampleFile file, String measure, String indicator) {
    file.row(DROPOUT, measure, indicator, null, NUMBER, null, null, STAGE, ENTRY, null);
  }

  private static void ofProgrammes(SampleFile file) {
    programme(file, MAIN_COURSE, IN_MAIN_COURSE, "gf2_to_main_course_rate");
    programme(file, APPRENTICESHIP, WITH_AGREEMENT, "apprenticeship_agreement_rate");
  }

  private static void programme(SampleFile file, String cube, String measure, String indicator) {
    file.row(cube, measure, indicator, null, NUMBER, PROGRAMME, null, null, null, null);
  }

  private static void ofSurveys(SampleFile file) {
    String scores = "etu_indicator_score";
    String pupils = "etu_indicator=" + INDICATOR + "|survey==ETU";
    String students = "question=" + QUESTION + "|survey==GYM";
    file.row(ETU, SCORE, scores, null, NUMBER, null, KIND, null, null, pupils);
    file.row(GYM, QUESTION_SCORE, scores, null, DEPARTMENT, null, "=GYM", null, null, students);
  }
}
