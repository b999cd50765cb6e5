package cn.tianwen.database;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A module's part of PostgreSQL: a pool of connections and the one schema that is the module's own.
 * Nothing is connected before the first use, which also brings the schema up to date; a database
 * that is away then may be there at the next use. Thread-safe.
 */
public final class ModuleDatabase implements AutoCloseable {

  private final HikariDataSource pool;
  private final MigratedDataSource migrated;

  private ModuleDatabase(HikariDataSource pool, MigratedDataSource migrated) {
    this.pool = pool;
    this.migrated = migrated;
  }

  /**
   * Opens a module's part; the caller closes it.
   *
   * @param module names the pool, the schema and the folder {@code db/migration/<module>} of the
   *     scripts
   * @param migrations steps of the schema that are not scripts
   */
  public static ModuleDatabase of(
      String module,
      DatabaseProperties properties,
      ConnectionLimits limits,
      JavaMigration... migrations) {
    // Not from a HikariConfig, which would connect at once.
    HikariDataSource pool = new HikariDataSource();
    pool.setPoolName(module);
    pool.setJdbcUrl(properties.url());
    pool.setUsername(properties.username());
    pool.setPassword(properties.password());
    pool.setMaximumPoolSize(limits.connections());
    pool.setConnectionTimeout(limits.connectWithin().toMillis());
    // As a text, because the driver overlooks anything else.
    pool.addDataSourceProperty("socketTimeout", Long.toString(limits.answerWithin().toSeconds()));
    // The detail of an error holds the values of the row, which are not for logs.
    pool.addDataSourceProperty("logServerErrorDetail", "false");
    pool.addDataSourceProperty("ApplicationName", "tianwen-" + module);
    MigratedDataSource migrated = new MigratedDataSource(pool);
    migrated.add(schema(pool, module, migrations));
    return new ModuleDatabase(pool, migrated);
  }

  /**
   * The part of another module through the same connections, so that one transaction covers what
   * both write. Closing one of the two closes both.
   *
   * @param module names the schema and the folder {@code db/migration/<module>} of the scripts
   */
  public ModuleDatabase beside(String module) {
    migrated.add(schema(pool, module));
    return new ModuleDatabase(pool, migrated);
  }

  private static Flyway schema(DataSource pool, String module, JavaMigration... migrations) {
    return Flyway.configure()
        .dataSource(pool)
        .schemas(module)
        .locations("classpath:db/migration/" + module)
        .javaMigrations(migrations)
        .load();
  }

  /** Connections to a schema that is up to date. */
  public DataSource dataSource() {
    return migrated;
  }

  /** Statements, each committed by itself unless a transaction is open. */
  public JdbcTemplate jdbc() {
    return new JdbcTemplate(migrated, true);
  }

  /** Transactions around statements of {@link #jdbc()}. */
  public TransactionTemplate transactions() {
    return new TransactionTemplate(new JdbcTransactionManager(migrated));
  }

  /**
   * Whether a failure says that the database is away or too busy, rather than that a statement is
   * wrong. The same statement may succeed later.
   */
  public static boolean isAway(RuntimeException failure) {
    return switch (failure) {
      case CannotCreateTransactionException unconnected -> true;
      case DataAccessResourceFailureException gone -> true;
      case TransientDataAccessException busy -> true;
      case RecoverableDataAccessException broken -> true;
      case TransactionSystemException unfinished ->
          unfinished.getOriginalException() instanceof RuntimeException first && isAway(first);
      default -> false;
    };
  }

  /** Closes all connections. */
  @Override
  public void close() {
    pool.close();
  }
}
