package cn.tianwen.accounts.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tianwen.accounts.AccountsDatabases;
import cn.tianwen.accounts.SettableClock;
import cn.tianwen.accounts.audit.Finding.Kind;
import cn.tianwen.accounts.keys.KeyFile;
import cn.tianwen.accounts.rights.Scope;
import cn.tianwen.database.ModuleDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

class AuditLogIT {

  @TempDir Path folder;

  private final SettableClock clock = new SettableClock("2020-01-31T00:00:00.123456789Z");
  private final ModuleDatabase database = AccountsDatabases.open();
  private final JdbcTemplate jdbc = database.jdbc();

  private record Parts(AuditLog log, AuditVerification verification, AuditRetention retention) {}

  private Parts parts;

  private Parts parts(String headFile) {
    Path place = folder.resolve(headFile);
    KeyFile keys = KeyFile.openOrCreate(folder.resolve("keys"));
    AuditLog log = new AuditLog(database, keys, place, clock);
    AuditVerification verification = new AuditVerification(database, keys, place);
    return new Parts(
        log, verification, new AuditRetention(database, log, verification, keys, clock));
  }

  @BeforeEach
  void assemble() {
    parts = parts("head");
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void append(int entries) {
    IntStream.range(0, entries).forEach(i -> parts.log().append(AuditEvents.about("p" + i)));
  }

  private Verification verify() {
    return parts.verification().verify();
  }

  @Test
  void whatIsAppendedVerifies() {
    append(20);

    Verification found = verify();

    assertThat(found.findings()).isEmpty();
    assertThat(found.entries()).isEqualTo(20);
    assertThat(found.last()).isEqualTo(20);
    assertThat(found.endNoted()).isTrue();
  }

  @Test
  void aTransactionThatIsTakenBackLeavesNoTrace() {
    append(1);
    database
        .transactions()
        .executeWithoutResult(
            status -> {
              append(2);
              status.setRollbackOnly();
            });
    append(1);

    assertThat(verify().findings()).isEmpty();
    assertThat(verify().last()).isEqualTo(2);
  }

  @Test
  void manyThreadsWriteOneChain() {
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      IntStream.range(0, 120).forEach(i -> threads.submit(() -> append(1)));
    }

    assertThat(verify().findings()).isEmpty();
    assertThat(verify().last()).isEqualTo(120);
  }

  @Test
  void twoInstancesWriteOneChainAndEachVouchesForItsOwn() {
    Parts other = parts("head-of-another-instance");
    append(2);
    other.log().append(AuditEvents.about("x"));
    append(1);

    assertThat(verify().findings()).isEmpty();
    assertThat(other.verification().verify().findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update accounts.audit_entry set actor = 'x' where sequence = 2",
        "delete from accounts.audit_entry where sequence = 3",
        "truncate accounts.audit_entry",
        "truncate accounts.audit_entry, accounts.audit_head, accounts.audit_checkpoint cascade",
        "update accounts.audit_head set sequence = 1",
        "delete from accounts.audit_head",
        "delete from accounts.audit_checkpoint"
      })
  void theDatabaseRefusesChanges(String change) {
    append(1);
    clock.set("2021-01-01T00:00:00Z");
    parts.retention().prune(Instant.parse("2020-06-01T00:00:00Z"), Actor.SYSTEM);
    clock.set(Clock.systemUTC().instant().toString());
    append(2);

    assertThatThrownBy(() -> jdbc.execute(change)).isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> asReplication(change)).isInstanceOf(DataAccessException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update accounts.audit_entry set actor = 'x'",
        "delete from accounts.audit_entry",
        "truncate accounts.audit_entry",
        "alter table accounts.audit_entry disable trigger all",
        "insert into accounts.audit_checkpoint values (1, '', 1, now(), '')",
        "drop table accounts.audit_entry"
      })
  void theWriterHasNoRightToChangeAnything(String change) {
    append(2);

    assertThatThrownBy(() -> asWriter(change))
        .rootCause()
        .message()
        .containsAnyOf("permission denied", "must be owner");
  }

  @Test
  void theWriterMayWrite() {
    asWriter(
        """
        select * from accounts.audit_head for update;
        insert into accounts.audit_entry select 1, now(), 'a', null, 'B', 'c', 'd', '{}', 'DONE',
          '{}', '', '';
        update accounts.audit_head set sequence = 1, hash = ''
        """);

    assertThat(jdbc.queryForObject("select count(*) from accounts.audit_entry", Long.class))
        .isEqualTo(1);
  }

  private void asReplication(String statements) {
    database
        .transactions()
        .executeWithoutResult(
            status -> {
              jdbc.execute("set local session_replication_role = replica");
              jdbc.execute(statements);
            });
  }

  private void asWriter(String statements) {
    database
        .transactions()
        .executeWithoutResult(
            status -> {
              jdbc.execute("set local role tianwen_audit_writer");
              jdbc.execute(statements);
            });
  }

  @Test
  void oldEntriesAreCutOffAndTheRestVerifies() {
    append(5);
    clock.set("2020-03-01T00:00:00Z");
    append(4);
    clock.set("2020-10-01T00:00:00Z");

    long cut = parts.retention().prune(Instant.parse("2020-02-01T00:00:00Z"), Actor.SYSTEM);

    assertThat(cut).isEqualTo(5);
    Verification found = verify();
    assertThat(found.findings()).isEmpty();
    assertThat(found.first()).isEqualTo(6);
    assertThat(found.last()).isEqualTo(10);
    assertThat(parts.retention().prune(Instant.parse("2020-03-02T00:00:00Z"), Actor.SYSTEM))
        .isEqualTo(4);
    assertThat(verify().findings()).isEmpty();
    assertThat(verify().first()).isEqualTo(10);
  }

  @Test
  void whereNothingIsOldEnoughNothingIsCutOff() {
    append(2);
    clock.set("2020-10-01T00:00:00Z");

    assertThat(parts.retention().prune(Instant.parse("2020-01-01T00:00:00Z"), Actor.SYSTEM))
        .isZero();
    assertThat(verify().entries()).isEqualTo(2);
  }

  @Test
  void sixMonthsAreKept() {
    append(1);
    clock.set("2020-07-31T00:00:00Z");

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> parts.retention().prune(Instant.parse("2020-01-31T00:00:00.1Z"), Actor.SYSTEM))
        .withMessageContaining("6 months");
    assertThat(parts.retention().prune(Instant.parse("2020-01-31T00:00:00Z"), Actor.SYSTEM))
        .isZero();
  }

  @Test
  void nothingIsCutOffFromALogThatIsNotIntact() {
    append(3);
    tamper("update accounts.audit_entry set actor = 'x' where sequence = 2");
    clock.set("2021-01-01T00:00:00Z");

    assertThatIllegalStateException()
        .isThrownBy(
            () -> parts.retention().prune(Instant.parse("2020-06-01T00:00:00Z"), Actor.SYSTEM))
        .withMessageContaining("ALTERED");
    assertThat(verify().entries()).isEqualTo(3);
  }

  @Test
  void aForgedOrRemovedCheckpointIsFound() {
    append(5);
    clock.set("2021-01-01T00:00:00Z");
    parts.retention().prune(Instant.parse("2020-06-01T00:00:00Z"), Actor.SYSTEM);
    append(1);

    tamper("update accounts.audit_checkpoint set made_at = made_at + interval '1 day'");
    assertThat(verify().findings())
        .extracting(Finding::kind)
        .contains(Kind.CHECKPOINT, Kind.MISSING);
    tamper("delete from accounts.audit_checkpoint");
    assertThat(verify().findings()).extracting(Finding::kind).containsExactly(Kind.MISSING);
  }

  @Test
  void aCutEndIsFoundAlsoAfterMoreWasWritten() {
    append(10);
    tamper(
        "delete from accounts.audit_entry where sequence > 6;"
            + "update accounts.audit_head set (sequence, hash) ="
            + " (select sequence, hash from accounts.audit_entry where sequence = 6)");
    assertThat(verify().findings()).extracting(Finding::kind).contains(Kind.MISSING);

    append(2);
    assertThat(verify().findings()).extracting(Finding::kind).contains(Kind.MISSING);
    append(5);
    assertThat(verify().findings())
        .containsExactly(Finding.at(Kind.INSERTED, 10, "is not the entry that was noted outside"));
  }

  @Test
  void aNoteThatWasChangedIsFoundAndStays() throws IOException {
    append(3);
    Path note = folder.resolve("head");
    Files.writeString(note, Files.readString(note).replaceFirst("^3", "2"));

    append(1);

    assertThat(verify().findings()).extracting(Finding::kind).containsExactly(Kind.HEAD);
  }

  @Test
  void withoutANoteTheEndIsNotVouchedFor() throws IOException {
    append(3);
    Files.delete(folder.resolve("head"));

    assertThat(verify().intact()).isTrue();
    assertThat(verify().endNoted()).isFalse();
  }

  @Test
  void aHeadThatLostItsRowIsAFindingAndNothingIsAppended() {
    append(3);
    tamper("delete from accounts.audit_head");

    assertThat(verify().findings()).extracting(Finding::kind).containsExactly(Kind.HEAD);
    assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> append(1));
  }

  @Test
  void readersSeeWhatLiesInTheirScope() {
    append(3);
    AuditTrail trail = new AuditTrail(database);
    Instant from = Instant.EPOCH;
    Instant to = clock.instant().plusSeconds(1);

    assertThat(trail.list(scope("440900"), from, to, Long.MAX_VALUE, 2))
        .extracting(AuditEntry::sequence)
        .containsExactly(3L, 2L);
    assertThat(trail.list(scope("440900"), from, to, 2, 2))
        .extracting(AuditEntry::sequence)
        .containsExactly(1L);
    assertThat(trail.list(scope("440100"), from, to, Long.MAX_VALUE, 2)).isEmpty();
    assertThat(trail.list(scope("440900"), from, from, Long.MAX_VALUE, 2)).isEmpty();
  }

  private static Scope scope(String region) {
    return new Scope(false, new TreeSet<>(Set.of(region)), null);
  }

  private void tamper(String statements) {
    Tampering.run(jdbc, statements);
  }
}
