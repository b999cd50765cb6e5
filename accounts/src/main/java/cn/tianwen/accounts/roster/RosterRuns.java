package cn.tianwen.accounts.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of imports. A run that has not been heard of for a while is interrupted. */
final class RosterRuns {

  /** So long a process may be silent. It is heard of with every batch, every few seconds. */
  static final Duration SILENCE = Duration.ofSeconds(90);

  static final String INTERRUPTED = "导入没有做完就中断了，已导入的都在。请用同一个文件再导入一次：只会补上没有导入的和改过的。";

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<List<RosterRefusal>> REFUSALS = new TypeReference<>() {};
  private static final String SELECT = "select * from accounts.roster_run ";

  private final JdbcTemplate jdbc;
  private final Clock clock;

  RosterRuns(JdbcTemplate jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Notes a run that begins.
   *
   * @throws RosterBusyException when another of its kind is running for the same regions
   */
  void begin(RosterRun run) {
    closeSilent();
    try {
      jdbc.update(
          """
          insert into accounts.roster_run
            (id, kind, file_name, regions, started_by, started_at, beat_at, state)
          values (?, ?, ?, ?, ?, ?, ?, ?)
          """,
          run.id(),
          run.kind().name(),
          run.fileName(),
          run.regions().toArray(String[]::new),
          run.startedBy(),
          utc(run.startedAt()),
          utc(run.startedAt()),
          run.state().name());
    } catch (DuplicateKeyException e) {
      throw new RosterBusyException(run.kind().label() + "名单正在导入，请等它结束再导入下一份。在导入页面可以看到进度。");
    }
  }

  /**
   * Notes how far a run is, and that its process is alive.
   *
   * @return false when the run was given up meanwhile, and must not go on
   */
  boolean beat(UUID id, RosterCounts counts, List<RosterRefusal> refusals) {
    return jdbc.update(
            """
            update accounts.roster_run set beat_at = ?, total = ?, created = ?, changed = ?,
              unchanged = ?, refused = ?, refusals = ?::jsonb
            where id = ? and state = 'RUNNING'
            """,
            utc(clock.instant()),
            counts.total(),
            counts.created(),
            counts.changed(),
            counts.unchanged(),
            counts.refused(),
            JSON.writeValueAsString(refusals),
            id)
        == 1;
  }

  /** Notes how a run ended. */
  void end(UUID id, RosterState state, String message) {
    jdbc.update(
        """
        update accounts.roster_run set state = ?, message = ?, ended_at = ?
        where id = ? and state = 'RUNNING'
        """,
        state.name(),
        message,
        utc(clock.instant()),
        id);
  }

  Optional<RosterRun> find(UUID id) {
    return jdbc.query(SELECT + "where id = ?", this::read, id).stream().findFirst();
  }

  /** The newest first. */
  List<RosterRun> listNewest(int limit) {
    return jdbc.query(SELECT + "order by started_at desc, id limit ?", this::read, limit);
  }

  /** Forgets runs that ended and began before an instant, and says how many. */
  int forgetBefore(Instant instant) {
    return jdbc.update(
        "delete from accounts.roster_run where started_at < ? and state <> 'RUNNING'",
        utc(instant));
  }

  private void closeSilent() {
    jdbc.update(
        """
        update accounts.roster_run set state = 'INTERRUPTED', message = ?
        where state = 'RUNNING' and beat_at < ?
        """,
        INTERRUPTED,
        utc(heardOfSince()));
  }

  private Instant heardOfSince() {
    return clock.instant().minus(SILENCE);
  }

  private RosterRun read(ResultSet row, int number) throws SQLException {
    RosterState state = RosterState.valueOf(row.getString("state"));
    boolean silent =
        state == RosterState.RUNNING && instant(row, "beat_at").isBefore(heardOfSince());
    OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
    return new RosterRun(
        row.getObject("id", UUID.class),
        RosterKind.valueOf(row.getString("kind")),
        row.getString("file_name"),
        List.of((String[]) row.getArray("regions").getArray()),
        row.getString("started_by"),
        instant(row, "started_at"),
        ended == null ? null : ended.toInstant(),
        silent ? RosterState.INTERRUPTED : state,
        new RosterCounts(
            row.getLong("total"),
            row.getLong("created"),
            row.getLong("changed"),
            row.getLong("unchanged"),
            row.getLong("refused")),
        silent ? INTERRUPTED : row.getString("message"),
        JSON.readValue(row.getString("refusals"), REFUSALS));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
