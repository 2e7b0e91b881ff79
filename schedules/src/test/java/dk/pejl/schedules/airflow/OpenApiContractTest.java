package dk.pejl.schedules.airflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The contract test is only worth something when it finds what it is to find. */
class OpenApiContractTest {
  private static final String RUNS = "/api/v2/dags/{dag_id}/dagRuns";

  private final JsonNode ours = OurDocument.read();
  private final ObjectNode theirs = ours.deepCopy();

  @Test
  void findsNothingInAnEqualDocument() {
    List<String> found = new ArrayList<>();
    ours.path("paths")
        .fieldNames()
        .forEachRemaining(
            path -> {
              OpenApiContract contract = new OpenApiContract(ours, theirs);
              found.addAll(contract.differences(path, path));
            });

    // Our own document writes null in another way than the server, so nothing may be left.
    assertThat(found).isEmpty();
  }

  @Test
  void findsAnOperationThatIsGone() {
    object("/paths/" + escaped(RUNS)).remove("post");

    assertThat(differences())
        .containsExactly("post " + RUNS + ": the server has no such operation");
  }

  @Test
  void findsAFieldThatIsGone() {
    object("/components/schemas/Run/properties").remove("state");

    assertThat(differences()).anyMatch(one -> one.endsWith("state: the server has no such field"));
  }

  @Test
  void findsAFieldOfAnotherType() {
    object("/components/schemas/Run/properties/state").set("type", TextNode.valueOf("integer"));

    assertThat(differences())
        .anyMatch(one -> one.endsWith(".state: type is integer at the server, string here"));
  }

  @Test
  void findsAFieldThatIsNoLongerPromised() {
    object("/components/schemas/Run").remove("required");

    assertThat(differences()).anyMatch(one -> one.endsWith("the server promises no run_after"));
  }

  @Test
  void findsAFieldThatTheServerDemandsNow() {
    object("/components/schemas/NewRun").withArray("required").add("note");

    assertThat(differences()).containsExactly("post " + RUNS + " body: the server demands note");
  }

  @Test
  void findsAFieldThatMayBeNullNow() {
    ObjectNode state = object("/components/schemas/Run/properties/state");
    state.remove("type");
    state.putArray("anyOf").add(typed("string")).add(typed("null"));

    assertThat(differences()).anyMatch(one -> one.endsWith(".state: the server may answer null"));
  }

  private List<String> differences() {
    return new OpenApiContract(ours, theirs).differences(RUNS, RUNS);
  }

  private ObjectNode typed(String type) {
    return theirs.objectNode().put("type", type);
  }

  private ObjectNode object(String pointer) {
    return (ObjectNode) theirs.at(pointer);
  }

  private static String escaped(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }
}
