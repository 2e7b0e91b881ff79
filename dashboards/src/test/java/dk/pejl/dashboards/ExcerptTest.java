package dk.pejl.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  @Test
  void showsShortValuesWhole() {
    assertThat(Excerpt.of(TextNode.valueOf("Elever"), IntNode.valueOf(7)))
        .hasToString("»Elever« → 7");
    assertThat(Excerpt.of(MissingNode.getInstance(), TextNode.valueOf("a\nb")))
        .hasToString("intet → »a¶b«");
  }

  @Test
  void showsWhereLongValuesPart() {
    String start = "x".repeat(100);

    assertThat(Excerpt.of(TextNode.valueOf(start + "A"), TextNode.valueOf(start + "B")))
        .hasToString("…" + "x".repeat(12) + "A« → …" + "x".repeat(12) + "B«");
  }

  @Test
  void cutsWhatIsLong() {
    Excerpt excerpt =
        Excerpt.of(TextNode.valueOf("a".repeat(99)), TextNode.valueOf("b".repeat(99)));

    assertThat(excerpt.from()).isEqualTo("»" + "a".repeat(59) + "…");
    assertThat(excerpt.to()).hasSize(61).startsWith("»bbb");
  }
}
