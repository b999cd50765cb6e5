package cn.tianwen.standalone.servers;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A little data in both servers. */
record Notes(ServerAddresses servers) {

  void writeToDatabase(String text) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE IF NOT EXISTS notes (text text)");
      statement.execute("INSERT INTO notes VALUES ('" + text + "')");
    }
  }

  List<String> listFromDatabase() throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT text FROM notes")) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  String settingOfDatabase(String name) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SHOW " + name)) {
      rows.next();
      return rows.getString(1);
    }
  }

  void writeToIndex(String id, String text) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        send(
            request("/notes/_doc/" + id)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString("{\"text\":\"" + text + "\"}")));
    if (answer.statusCode() / 100 != 2) {
      throw new IOException(answer.body());
    }
  }

  /** The document as JSON. */
  String readFromIndex(String id) throws IOException, InterruptedException {
    return send(request("/notes/_doc/" + id)).body();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(servers.elasticsearch().resolve(path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(servers.jdbcUrl(), servers.username(), servers.password());
  }
}
