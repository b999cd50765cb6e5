package cn.tianwen.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Hands out connections only to schemas that were brought up to date, which it does first. */
final class MigratedDataSource extends DelegatingDataSource {

  private final DataSource source;
  private final Queue<Flyway> behind = new ConcurrentLinkedQueue<>();
  private final ReentrantLock migrating = new ReentrantLock();

  MigratedDataSource(DataSource source) {
    super(source);
    this.source = source;
  }

  /** Adds a schema, which is brought up to date with the next use. */
  void add(Flyway schema) {
    behind.add(schema);
  }

  @Override
  public Connection getConnection() throws SQLException {
    if (!behind.isEmpty()) {
      migrate();
    }
    return source.getConnection();
  }

  private void migrate() throws SQLException {
    migrating.lock();
    try {
      for (Flyway schema = behind.peek(); schema != null; schema = behind.peek()) {
        // Fails soon, and as every other statement would, when the database is away.
        source.getConnection().close();
        schema.migrate();
        behind.remove();
      }
    } finally {
      migrating.unlock();
    }
  }
}
