package cn.tianwen.ingest.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Lets one job at a time write the index of cases, across processes and machines: an advisory lock
 * of PostgreSQL, which the server itself frees when the holder dies.
 */
public class IndexWriteLock {

  private static final long KEY = 0x7457_0001L;

  private final DataSource dataSource;

  /** Locks in this database. */
  public IndexWriteLock(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Takes the lock; close the handle to free it.
   *
   * @throws IndexBusyException when another job holds it
   */
  public Held take() {
    try {
      Connection connection = dataSource.getConnection();
      try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
        lock.setLong(1, KEY);
        try (ResultSet result = lock.executeQuery()) {
          if (result.next() && result.getBoolean(1)) {
            return new Held(connection);
          }
        }
      } catch (SQLException e) {
        connection.close();
        throw e;
      }
      connection.close();
      throw new IndexBusyException();
    } catch (SQLException e) {
      throw new DataAccessResourceFailureException("Cannot take the lock of the index", e);
    }
  }

  /** The lock while it is held. */
  public static final class Held implements AutoCloseable {
    private final Connection connection;

    private Held(Connection connection) {
      this.connection = connection;
    }

    @Override
    public void close() {
      try (connection;
          PreparedStatement unlock = connection.prepareStatement("select pg_advisory_unlock(?)")) {
        unlock.setLong(1, KEY);
        unlock.execute();
      } catch (SQLException e) {
        throw new DataAccessResourceFailureException("Cannot free the lock of the index", e);
      }
    }
  }

  /** Another job writes the index right now. */
  public static final class IndexBusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IndexBusyException() {
      super("另一个导入或重建任务正在进行，请等它结束后再试");
    }
  }
}
