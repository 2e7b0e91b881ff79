package dk.pejl.schedules.airflow;

import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.console.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Our document against those that a running Airflow serves about itself. */
public final class ServedContract {
  private static final String AUTH = "/auth";

  private ServedContract() {}

  /** The differences, one sentence each. */
  public static List<String> differences(URI base) throws IOException, InterruptedException {
    JsonNode ours = OurDocument.read();
    JsonNode main = served(base.resolve("/openapi.json"));
    JsonNode auth = served(base.resolve(AUTH + "/openapi.json"));
    List<String> differences = new ArrayList<>();
    for (Iterator<String> paths = ours.path("paths").fieldNames(); paths.hasNext(); ) {
      String path = paths.next();
      boolean isAuth = path.startsWith(AUTH + "/");
      OpenApiContract contract = new OpenApiContract(ours, isAuth ? auth : main);
      String served = isAuth ? path.substring(AUTH.length()) : path;
      differences.addAll(contract.differences(path, served));
    }
    return differences;
  }

  private static JsonNode served(URI document) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .build()
            .send(HttpRequest.newBuilder(document).build(), HttpResponse.BodyHandlers.ofString());
    return Json.mapper().readTree(answer.body());
  }
}
