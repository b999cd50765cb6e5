package cn.tianwen.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Hands out connections only to a schema that was brought up to date, which it does first. */
final class MigratedDataSource extends DelegatingDataSource {

  private final DataSource source;
  private final Flyway schema;
  private final ReentrantLock migrating = new ReentrantLock();
  private volatile boolean migrated;

  MigratedDataSource(DataSource source, Flyway schema) {
    super(source);
    this.source = source;
    this.schema = schema;
  }

  @Override
  public Connection getConnection() throws SQLException {
    if (!migrated) {
      migrate();
    }
    return source.getConnection();
  }

  private void migrate() throws SQLException {
    migrating.lock();
    try {
      if (!migrated) {
        // Fails soon, and as every other statement would, when the database is away.
        source.getConnection().close();
        schema.migrate();
        migrated = true;
      }
    } finally {
      migrating.unlock();
    }
  }
}
