package cn.tianwen.standalone.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.index.text.TextFolder;
import cn.tianwen.ingest.analysis.DocumentId;
import cn.tianwen.sample.golden.PassageQuestion;
import cn.tianwen.sample.golden.PassageQuestions;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Questions in plain words over the sample documents find the right passage, with the right page or
 * second, through the public API.
 */
class PassageQuestionsIT {

  private static final int FIRST = 5;
  private static final double RECALL = 0.95;
  private static final TextFolder FOLDER = new TextFolder();

  private static HttpClient http;
  private static List<PassageQuestion> questions;
  private static final Map<String, JsonNode> DOCUMENTS = new HashMap<>();

  @BeforeAll
  static void findDocuments() throws IOException, InterruptedException {
    http = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    Set<String> unread = RunningTianwen.imagesWithoutRecognition();
    questions =
        PassageQuestions.load().all().stream()
            .filter(question -> !unread.contains(question.document()))
            .toList();
    for (PassageQuestion question : questions) {
      if (!DOCUMENTS.containsKey(question.document())) {
        String id = DocumentId.of(RunningTianwen.DOCUMENTS, question.document());
        DOCUMENTS.put(question.document(), get("/api/documents/" + id));
      }
    }
  }

  @AfterAll
  static void close() {
    http.close();
  }

  @Test
  void enoughQuestionsAreAsked() {
    assertThat(questions).hasSizeGreaterThanOrEqualTo(60);
    if (Boolean.parseBoolean(System.getenv("CI"))) {
      assertThat(RunningTianwen.imagesWithoutRecognition())
          .as("images, which need Tesseract with chi_sim")
          .isEmpty();
    }
  }

  @Test
  void theRightPassageIsAmongThoseOfTheFirstFiveDocuments()
      throws IOException, InterruptedException {
    List<String> missed = new ArrayList<>();
    for (PassageQuestion question : questions) {
      if (!isFound(question)) {
        missed.add(question.id() + " " + question.question());
      }
    }
    double recall = 1 - missed.size() / (double) questions.size();
    assertThat(recall).as("Recall@%d; missed: %s", FIRST, missed).isGreaterThanOrEqualTo(RECALL);
  }

  @Test
  void everyPassageSaysItsPageOrSecond() {
    List<String> wrong = new ArrayList<>();
    for (PassageQuestion question : questions) {
      Optional<JsonNode> right = rightPassages(question).stream().findFirst();
      if (right.isEmpty()) {
        wrong.add(question.id() + ": no passage contains " + question.contains());
      } else if (!isPlacedRight(question, right.get())) {
        wrong.add(question.id() + ": " + right.get());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyFormatIsThere() {
    Set<String> formats =
        DOCUMENTS.values().stream()
            .map(document -> document.get("format").stringValue())
            .collect(Collectors.toSet());
    assertThat(formats)
        .contains(
            "PDF",
            "TEXT_DOCUMENT",
            "SLIDES",
            "SPREADSHEET",
            "WEB_PAGE",
            "PLAIN_TEXT",
            "E_BOOK",
            "VIDEO");
  }

  private static boolean isFound(PassageQuestion question)
      throws IOException, InterruptedException {
    String right = document(question).get("id").stringValue();
    String wanted = comparable(question.contains());
    JsonNode answer =
        get(
            "/api/search?size=%d&kind=%s&q=%s"
                .formatted(
                    FIRST,
                    question.kind().code(),
                    URLEncoder.encode(question.question(), StandardCharsets.UTF_8)));
    return stream(answer.get("hits"))
        .filter(hit -> hit.get("id").stringValue().equals(right))
        .flatMap(hit -> stream(hit.get("passages")))
        .anyMatch(passage -> comparable(passage.get("text").stringValue()).contains(wanted));
  }

  private static List<JsonNode> rightPassages(PassageQuestion question) {
    String wanted = comparable(question.contains());
    return stream(document(question).get("passages"))
        .filter(passage -> comparable(passage.get("text").stringValue()).contains(wanted))
        .toList();
  }

  private static boolean isPlacedRight(PassageQuestion question, JsonNode passage) {
    Integer page = question.page();
    Integer second = question.second();
    boolean rightPage = page == null || passage.path("page").intValue() == page;
    boolean rightSecond =
        second == null
            || passage.path("second").doubleValue() <= second + 1
                && second <= passage.path("endSecond").doubleValue();
    return rightPage && rightSecond;
  }

  private static JsonNode document(PassageQuestion question) {
    return Objects.requireNonNull(DOCUMENTS.get(question.document()), question.document());
  }

  /** Text as it can be compared across formats: folded, without white space. */
  private static String comparable(String text) {
    return FOLDER.fold(text).replaceAll("\\s", "");
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static JsonNode get(String path) throws IOException, InterruptedException {
    URI uri = RunningTianwen.uri().resolve(path);
    HttpResponse<String> response =
        http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).as(path + " " + response.body()).isEqualTo(200);
    return new JsonMapper().readTree(response.body());
  }
}
