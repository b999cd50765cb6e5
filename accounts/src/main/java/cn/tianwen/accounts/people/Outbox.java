package cn.tianwen.accounts.people;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Notes what the index of people has to be told, in the transaction of the change itself. */
final class Outbox {

  private final JdbcTemplate jdbc;

  Outbox(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** A person has a new version. */
  void person(UUID id, long version, Instant at) {
    add("person", id, version, at);
  }

  /** An institution has a new version; so have the people that belong to it, for the index. */
  void institution(UUID id, long version, Instant at) {
    add("institution", id, version, at);
  }

  private void add(String kind, UUID id, long version, Instant at) {
    jdbc.update(
        "insert into accounts.outbox (record_kind, record_id, version, at) values (?, ?, ?, ?)",
        kind,
        id,
        version,
        at.atOffset(ZoneOffset.UTC));
  }
}
