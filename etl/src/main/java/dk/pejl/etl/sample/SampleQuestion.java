package dk.pejl.etl.sample;

import java.util.List;
import java.util.Locale;

/**
 * A question of the sample's surveys. The eight on teachers have the wording of the quality plan;
 * those whose text begins with "Eksempel" are ours, since the questionnaires were not found.
 */
record SampleQuestion(
    String survey,
    String key,
    String text,
    String indicator,
    String stage,
    boolean reversed,
    List<String> answers,
    String positive) {
  private static final List<String> OFTEN =
      List.of("aldrig", "sjaeldent", "nogle_gange", "ofte", "altid");
  private static final List<String> AGREE =
      List.of("helt_uenig", "uenig", "hverken", "enig", "helt_enig");
  private static final List<String> RARELY =
      List.of("meget_tit", "tit", "en_gang_imellem", "sjaeldent", "aldrig");

  static final List<SampleQuestion> TEACHERS =
      List.of(
          teacher("teacher_help", "giver faglig hjælp, når du har brug for det?"),
          teacher("teacher_respect", "respekterer dig?"),
          teacher("teacher_prepared", "er godt forberedte?"),
          teacher("teacher_keeps_agreements", "overholder aftaler?"),
          teacher("teacher_gives_responsibility", "giver dig ansvar?"),
          teacher("teacher_explains", "er gode til at forklare tingene, så du forstår dem?"),
          teacher("teacher_sets_goals", "opstiller klare mål for, hvad du skal lære?"),
          teacher("teacher_feedback", "er gode til at give tilbagemelding på din indsats?"));

  static final List<SampleQuestion> OTHERS =
      List.of(
          etu("glad_for_school", "Glad for skolen", "Velbefindende", OFTEN, "altid ofte"),
          etu("cooperation", "Samarbejde", "Velbefindende", AGREE, "helt_enig enig"),
          etu(
              "gets_on_well",
              "Kommer godt ud af det med de andre",
              "Velbefindende",
              AGREE,
              "helt_enig enig"),
          etu(
              "doing_well_in_school",
              "Klarer sig godt i skolen",
              "Egne evner",
              AGREE,
              "helt_enig enig"),
          etu("above_average", "Over middel i klassen", "Egne evner", AGREE, "helt_enig enig"),
          etu(
              "own_effort_1",
              "Eksempel 1 om egen indsats",
              "Egen indsats og motivation",
              OFTEN,
              ""),
          etu(
              "own_effort_2",
              "Eksempel 2 om egen indsats",
              "Egen indsats og motivation",
              OFTEN,
              ""),
          etu("rooms_1", "Eksempel 1 om fysiske rammer", "Fysiske rammer", AGREE, ""),
          etu("rooms_2", "Eksempel 2 om fysiske rammer", "Fysiske rammer", AGREE, ""),
          etu(
              "unwanted_sexual_attention",
              "Uønsket seksuel opmærksomhed",
              null,
              RARELY,
              "sjaeldent aldrig"),
          etu("free_1", "Eksempel uden indikator", null, AGREE, ""));

  static final List<SampleQuestion> TRAINING =
      List.of(
          new SampleQuestion(
              "ETU", "training_1", "Eksempel 1 om oplæring", "Oplæring", "HF", false, AGREE, ""),
          new SampleQuestion(
              "ETU", "training_2", "Eksempel 2 om oplæring", "Oplæring", "HF", false, AGREE, ""));

  static final List<SampleQuestion> UPPER_SECONDARY =
      List.of(
          gym("faglig_1", "Faglig individuel trivsel", false),
          gym("faglig_2", "Faglig individuel trivsel", false),
          gym("social_1", "Social trivsel", false),
          gym("social_2", "Social trivsel", false),
          gym("laering_1", "Læringsmiljø", false),
          gym("laering_2", "Læringsmiljø", false),
          gym("pres_1", "Pres og bekymringer", false),
          gym("pres_2", "Pres og bekymringer", false),
          gym("mobning_1", "Mobning", true),
          new SampleQuestion(
              "GYM",
              "glad_for_at_gaa_i_skole",
              "Jeg er glad for at gå i skole!",
              null,
              null,
              false,
              AGREE,
              "helt_enig enig"));

  private static SampleQuestion teacher(String key, String end) {
    return etu(key, "Hvor ofte synes du, at lærerne " + end, "Læringsmiljø", OFTEN, "altid ofte");
  }

  private static SampleQuestion etu(
      String key, String text, String indicator, List<String> answers, String positive) {
    return new SampleQuestion("ETU", key, text, indicator, null, false, answers, positive);
  }

  private static SampleQuestion gym(String key, String indicator, boolean reversed) {
    return new SampleQuestion(
        "GYM",
        key,
        "Eksempel om " + indicator.toLowerCase(Locale.ROOT),
        indicator,
        null,
        reversed,
        AGREE,
        "");
  }

  /** The answer that stands for a value of 1 to 5. */
  String answer(int value) {
    return answers.get(value - 1);
  }
}
