package cn.tianwen.accounts.people;

import java.util.Collection;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Notes what the index of people has to be told, in the transaction of the change itself. When an
 * institution has a new version, so have the people that belong to it, for the index.
 */
final class Outbox {

  private final Batches batches;

  Outbox(JdbcTemplate jdbc) {
    this.batches = new Batches(jdbc);
  }

  void add(Collection<ChangeTable.Entry> entries) {
    batches.run(
        "insert into accounts.outbox (record_kind, record_id, version, at) values (?, ?, ?, ?)",
        entries.stream()
            .map(
                entry ->
                    Batches.row(
                        entry.kind().column(),
                        entry.id(),
                        entry.change().version(),
                        Batches.utc(entry.change().at())))
            .toList());
  }
}
