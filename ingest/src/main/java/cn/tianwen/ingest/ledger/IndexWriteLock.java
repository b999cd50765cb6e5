package cn.tianwen.ingest.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Lets one job at a time write an index, across processes and machines: an advisory lock of
 * PostgreSQL, which the server itself frees when the holder dies. Different indices may be written
 * at the same time.
 */
public class IndexWriteLock {

  private final DataSource dataSource;

  /** Locks in this database. */
  public IndexWriteLock(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** What is locked. */
  public enum Index {
    /** The index of cases. */
    CASES(0x7457_0001L, "案例"),
    /** The index of documents. */
    DOCUMENTS(0x7457_0002L, "资料");

    private final long key;
    private final String label;

    Index(long key, String label) {
      this.key = key;
      this.label = label;
    }
  }

  /**
   * Takes the lock of an index; close the handle to free it.
   *
   * @throws IndexBusyException when another job holds it
   */
  public Held take(Index index) {
    try {
      Connection connection = dataSource.getConnection();
      try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
        lock.setLong(1, index.key);
        try (ResultSet result = lock.executeQuery()) {
          if (result.next() && result.getBoolean(1)) {
            return new Held(connection, index);
          }
        }
      } catch (SQLException e) {
        connection.close();
        throw e;
      }
      connection.close();
      throw new IndexBusyException(index);
    } catch (SQLException e) {
      throw new DataAccessResourceFailureException("Cannot take the lock of the index", e);
    }
  }

  /** The lock while it is held. */
  public static final class Held implements AutoCloseable {
    private final Connection connection;
    private final Index index;

    private Held(Connection connection, Index index) {
      this.connection = connection;
      this.index = index;
    }

    @Override
    public void close() {
      try (connection;
          PreparedStatement unlock = connection.prepareStatement("select pg_advisory_unlock(?)")) {
        unlock.setLong(1, index.key);
        unlock.execute();
      } catch (SQLException e) {
        throw new DataAccessResourceFailureException("Cannot free the lock of the index", e);
      }
    }
  }

  /** Another job writes the index right now. */
  public static final class IndexBusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IndexBusyException(Index index) {
      super("另一个" + index.label + "的导入或重建任务正在进行，请等它结束后再试");
    }
  }
}
