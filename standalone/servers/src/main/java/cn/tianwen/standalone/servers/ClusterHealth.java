package cn.tianwen.standalone.servers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks Elasticsearch how its indices are. */
record ClusterHealth(URI address) {

  /** Returns when every index can be read and written, or when that takes unusually long. */
  void awaitPrimaries() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(
                address.resolve("/_cluster/health?wait_for_status=yellow&timeout=60s"))
            .timeout(Duration.ofSeconds(70))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      // 408 is the answer when some index is still not ready: the server itself serves.
      if (status != 200 && status != 408) {
        throw new IOException("Elasticsearch answered its health check with status " + status);
      }
    }
  }
}
