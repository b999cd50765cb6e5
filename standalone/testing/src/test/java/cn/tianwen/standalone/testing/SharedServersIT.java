package cn.tianwen.standalone.testing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.standalone.servers.ServerAddresses;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class SharedServersIT {

  @Test
  void bothServersAnswer() throws Exception {
    ServerAddresses servers = TestServers.shared();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> health =
          client.send(
              HttpRequest.newBuilder(servers.elasticsearch().resolve("/_cluster/health")).build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(health.statusCode()).isEqualTo(200);
      assertThat(health.headers().firstValue("X-elastic-product")).contains("Elasticsearch");
    }
    assertThat(databaseOf(servers)).isNotEmpty();
  }

  @Test
  void everyNewDatabaseIsAnother() throws SQLException {
    assertThat(databaseOf(TestServers.newDatabase()))
        .isNotEqualTo(databaseOf(TestServers.newDatabase()));
  }

  @Test
  void theSharedServersStayTheSame() {
    assertThat(TestServers.shared()).isEqualTo(TestServers.shared());
  }

  private static String databaseOf(ServerAddresses servers) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(servers.jdbcUrl(), servers.username(), servers.password());
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT current_database()")) {
      row.next();
      return row.getString(1);
    }
  }
}
