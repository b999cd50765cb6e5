package cn.tianwen.standalone.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.tianwen.standalone.servers.LocalServersException.Reason;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database alone: it keeps its data, holds the directory, and gives it up. */
class LocalDatabaseIT {

  @TempDir private Path data;

  @Test
  void theDatabaseAloneKeepsItsDataAndHoldsTheDirectory() throws Exception {
    try (LocalDatabase first = LocalDatabase.start(data, StartListener.silent())) {
      run(first, "create table note (text text); insert into note values ('荔枝')");
      assertThat(RunningServers.find(data)).isEmpty();
      assertThatExceptionOfType(LocalServersException.class)
          .isThrownBy(() -> LocalDatabase.start(data, StartListener.silent()))
          .matches(refused -> refused.reason() == Reason.DATA_IN_USE);
    }

    try (LocalDatabase second = LocalDatabase.start(data, StartListener.silent());
        Connection connection = connect(second);
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("select text from note")) {
      assertThat(found.next()).isTrue();
      assertThat(found.getString(1)).isEqualTo("荔枝");
    }
  }

  private static void run(LocalDatabase database, String sql) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Connection connect(LocalDatabase database) throws SQLException {
    return DriverManager.getConnection(
        database.jdbcUrl(), database.username(), database.password());
  }
}
