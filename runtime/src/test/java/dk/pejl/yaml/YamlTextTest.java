package dk.pejl.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class YamlTextTest {
  private static final String FILE =
      """
      # What it is.
      uuid: a
      title: 'Elever: alle'   # as people say
      params:
        limit: 10
        columns: [one, 'two', "three"]
        # How it looks.
        template: |-
          <b>
            æ 😀
          </b>
      metrics:
      - {metric_name: total, expression: sum(x)}
      # About the mean.
      - metric_name: mean
        expression: >-
          avg(x)
      rows:
        R: {type: ROW, meta: {width: 12, text: 'ja'}}
      """;

  @Test
  void changesNothingWhenItSaysItAlready() {
    assertThat(edited(wanted -> {})).isEqualTo(FILE);
  }

  @Test
  void changesOneValueAndKeepsItsQuotes() {
    assertThat(edited(wanted -> wanted.put("title", "Elever: nogle")))
        .isEqualTo(FILE.replace("'Elever: alle'", "'Elever: nogle'"));
  }

  @Test
  void changesOneLineOfALongText() {
    assertThat(edited(wanted -> params(wanted).put("template", "<b>\n  ø 😀\n</b>")))
        .isEqualTo(FILE.replace("  æ 😀", "  ø 😀"));
  }

  @Test
  void changesListsAndMapsOnALine() {
    assertThat(edited(wanted -> params(wanted).put("columns", List.of("two", "one", "x: y"))))
        .isEqualTo(FILE.replace("[one, 'two', \"three\"]", "['two', one, 'x: y']"));
    assertThat(edited(wanted -> row(wanted).put("height", 7)))
        .isEqualTo(FILE.replace("text: 'ja'}", "text: 'ja'}, height: 7"));
  }

  @Test
  void addsAndRemovesKeys() {
    assertThat(
            edited(
                wanted -> {
                  params(wanted).put("legend", true);
                  params(wanted).put("number", "12");
                  params(wanted).remove("limit");
                }))
        .isEqualTo(
            FILE.replace("  limit: 10\n", "")
                .replace("    </b>\n", "    </b>\n  legend: true\n  number: '12'\n"));
  }

  @Test
  void quotesOnlyWhatMustBe() {
    assertThat(edited(wanted -> wanted.put("uuid", "a, b?"))).contains("\nuuid: a, b?\n");
    assertThat(edited(wanted -> wanted.put("uuid", "a: b"))).contains("\nuuid: 'a: b'\n");
  }

  @Test
  void knowsItemsAgainByTheirKey() {
    assertThat(
            edited(
                wanted -> {
                  List<Object> metrics = list(wanted, "metrics");
                  map(metrics.get(1)).put("expression", "median(x)");
                  metrics.remove(0);
                  metrics.add(Map.of("metric_name", "new"));
                }))
        .isEqualTo(
            FILE.replace("- {metric_name: total, expression: sum(x)}\n", "")
                .replace("avg(x)\n", "median(x)\n- {metric_name: new}\n"));
  }

  @Test
  void writesAFileFromNothing() {
    String text = YamlText.of(read(FILE));

    assertThat(read(text)).isEqualTo(read(FILE));
    assertThat(text).startsWith("uuid: a\ntitle: 'Elever: alle'\nparams:\n  limit: 10\n");
  }

  @Test
  void readsBackWhateverIsWritten() {
    for (String text :
        List.of(
            "",
            " a",
            "a ",
            "- a",
            "# a",
            "a: b",
            "a #b",
            "true",
            "null",
            "1.0",
            "2026-11-24",
            "'",
            "\"",
            "a\nb",
            "a\nb\n",
            "\n",
            "a\n\n b",
            "a\tb\nc",
            "{a}",
            "[a",
            "a, b",
            "æ 😀",
            "%",
            "@a",
            "a\n\n")) {
      String edited =
          edited(
              wanted -> {
                wanted.put("title", text);
                row(wanted).put("code", text);
                list(wanted, "metrics").add(text);
              });

      Map<String, Object> back = read(edited);
      assertThat(back.get("title")).as(edited).isEqualTo(text);
      assertThat(row(back).get("code")).as(edited).isEqualTo(text);
      assertThat(list(back, "metrics").get(2)).as(edited).isEqualTo(text);
    }
  }

  private static String edited(Consumer<Map<String, Object>> change) {
    Map<String, Object> wanted = read(FILE);
    change.accept(wanted);
    String edited = YamlText.edited(FILE, wanted);
    assertThat(read(edited)).isEqualTo(read(YamlText.of(wanted)));
    return edited;
  }

  private static Map<String, Object> read(String text) {
    Problems problems = new Problems();
    Object content = YamlFile.parse("file", text, problems).orElseThrow().content();
    assertThat(problems.all()).isEmpty();
    return map(content);
  }

  private static Map<String, Object> params(Map<String, Object> file) {
    return map(file.get("params"));
  }

  private static Map<String, Object> row(Map<String, Object> file) {
    return map(map(file.get("rows")).get("R"));
  }

  private static List<Object> list(Map<String, Object> file, String key) {
    List<Object> items = new ArrayList<>((List<?>) file.get(key));
    file.put(key, items);
    return items;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }
}
