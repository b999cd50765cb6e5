package cn.tianwen.search.documents.media;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.search.testing.SearchApi;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaIT {

  private static final Path LECTURE = Path.of("src/test/resources/media/lecture.mp4");

  private static HttpResponse<byte[]> get(String id, String... headers)
      throws IOException, InterruptedException {
    return send(request(id, headers).build());
  }

  private static HttpRequest.Builder request(String id, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(SearchApi.uri().resolve("/documents/" + id + "/media"));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private static HttpResponse<byte[]> send(HttpRequest request)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @Test
  void aRecordingIsSentWholeWithItsTypeAndASafeName() throws Exception {
    HttpResponse<byte[]> answer = get("litchi-blight-lecture");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(Files.readAllBytes(LECTURE));
    assertThat(header(answer, "Content-Type")).isEqualTo("video/mp4");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "Accept-Ranges")).isEqualTo("bytes");
    assertThat(header(answer, "Content-Disposition")).startsWith("inline;").contains(".mp4");
  }

  @Test
  void aPartIsSentAsAPart() throws Exception {
    byte[] whole = Files.readAllBytes(LECTURE);
    HttpResponse<byte[]> answer = get("litchi-blight-lecture", "Range", "bytes=100-299");
    assertThat(answer.statusCode()).isEqualTo(206);
    assertThat(answer.body()).isEqualTo(Arrays.copyOfRange(whole, 100, 300));
    assertThat(header(answer, "Content-Range")).isEqualTo("bytes 100-299/" + whole.length);
  }

  @Test
  void aPartBeyondTheEndIsRefused() throws Exception {
    HttpResponse<byte[]> answer = get("litchi-blight-lecture", "Range", "bytes=9999999-");
    assertThat(answer.statusCode()).isEqualTo(416);
    assertThat(header(answer, "Content-Range")).isEqualTo("bytes */" + Files.size(LECTURE));
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void aCopyThatIsStillGoodIsNotSentAgain() throws Exception {
    String tag = header(get("litchi-blight-lecture"), "ETag");
    assertThat(tag).matches("\"[0-9a-f]{64}\"");
    assertThat(get("litchi-blight-lecture", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void aPartOfAnotherContentIsNeverMixedIn() throws Exception {
    String tag = header(get("litchi-blight-lecture"), "ETag");
    assertThat(get("litchi-blight-lecture", "Range", "bytes=0-9", "If-Range", tag).statusCode())
        .isEqualTo(206);
    assertThat(
            get("litchi-blight-lecture", "Range", "bytes=0-9", "If-Range", "\"old\"").statusCode())
        .isEqualTo(200);
  }

  @Test
  void theHeadAloneCanBeAskedFor() throws Exception {
    HttpResponse<byte[]> answer =
        send(
            request("litchi-blight-lecture")
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Length")).isEqualTo(Long.toString(Files.size(LECTURE)));
  }

  @Test
  void anImageIsSentAsAnImage() throws Exception {
    assertThat(header(get("potato-leaflet"), "Content-Type")).isEqualTo("image/png");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pending", "withdrawn", "nothing", "potato-policy", "hostile"})
  void nothingElseIsSent(String id) throws Exception {
    HttpResponse<byte[]> answer = get(id);
    assertThat(answer.statusCode()).isIn(400, 404);
    assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"..%2F..%2Fetc%2Fpasswd", "%00", "..", "%2e%2e"})
  void nothingInAnAddressIsAPath(String id) throws Exception {
    assertThat(get(id).statusCode()).isIn(400, 404);
  }
}
