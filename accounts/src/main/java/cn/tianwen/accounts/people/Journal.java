package cn.tianwen.accounts.people;

import java.util.Collection;
import org.springframework.jdbc.core.JdbcTemplate;

/** Notes changes in the history and for the index, in the transaction of the changes. */
final class Journal {

  private final ChangeTable changes;
  private final Outbox outbox;

  Journal(JdbcTemplate jdbc) {
    this.changes = new ChangeTable(jdbc);
    this.outbox = new Outbox(jdbc);
  }

  void note(Collection<ChangeTable.Entry> entries) {
    changes.insert(entries);
    outbox.add(entries);
  }
}
