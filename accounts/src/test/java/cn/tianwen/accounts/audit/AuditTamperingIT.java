package cn.tianwen.accounts.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.accounts.AccountsDatabases;
import cn.tianwen.accounts.SettableClock;
import cn.tianwen.accounts.keys.KeyFile;
import cn.tianwen.database.ModuleDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is done to the rows by SQL, it is found. */
class AuditTamperingIT {

  private static final int LENGTH = 7;

  /** Written once; every try works on a copy. */
  private static final Chain CHAIN = write();

  private record Chain(ModuleDatabase database, AuditVerification verification) {}

  private static Chain write() {
    try {
      Path folder = Files.createTempDirectory("audit");
      KeyFile keys = KeyFile.openOrCreate(folder.resolve("keys"));
      ModuleDatabase database = AccountsDatabases.open();
      Path note = folder.resolve("head");
      AuditLog log = new AuditLog(database, keys, note, new SettableClock("2024-05-01T08:00:00Z"));
      for (int i = 1; i <= LENGTH; i++) {
        log.append(AuditEvents.about("p" + i));
      }
      database
          .jdbc()
          .execute(
              "create table backup_entry as table accounts.audit_entry;"
                  + "create table backup_head as table accounts.audit_head");
      return new Chain(database, new AuditVerification(database, keys, note));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Provide
  Arbitrary<String> changes() {
    Arbitrary<Integer> place = Arbitraries.integers().between(1, LENGTH);
    Arbitrary<String> change =
        Arbitraries.of(
            "at = at + interval '1 microsecond'",
            "at = 'infinity'",
            "actor = actor || ' '",
            "actor = ''",
            "role = 'SYSTEM_ADMINISTRATOR'",
            "role = ''",
            "operation = 'SIGN_OUT'",
            "object_kind = 'centre'",
            "object_id = object_id || '0'",
            "region_path = '{}'",
            "region_path = '{440900,440000}'",
            "region_path = '{NULL}'",
            "outcome = 'DONE'",
            "detail = '{\"tries\":3, \"way\":\"password\"}'",
            "detail = '{\"tries\":4,\"way\":\"password\"}'",
            "previous_hash = previous_hash || '\\x00'",
            "previous_hash = ''::bytea || '\\x01'",
            "hash = ''",
            "hash = previous_hash || '\\x01'",
            "hash = set_byte(hash, 20, (get_byte(hash, 20) + 1) % 256)",
            "sequence = sequence + 1000",
            "sequence = -sequence");
    Arbitrary<String> altered =
        Combinators.combine(change, place)
            .as((what, at) -> "update accounts.audit_entry set " + what + where(at));
    Arbitrary<String> deleted = place.map(at -> "delete from accounts.audit_entry" + where(at));
    Arbitrary<String> swapped =
        Combinators.combine(place, place)
            .filter((one, other) -> !one.equals(other))
            .as(AuditTamperingIT::swap);
    Arbitrary<String> fieldsSwapped =
        Combinators.combine(place, place)
            .filter((one, other) -> !one.equals(other))
            .as(
                (one, other) ->
                    "update accounts.audit_entry e set object_id = o.object_id, hash = o.hash,"
                        + " previous_hash = o.previous_hash from accounts.audit_entry o"
                        + " where (e.sequence, o.sequence) in ((%d, %d), (%d, %d))"
                            .formatted(one, other, other, one));
    Arbitrary<String> copied =
        place.map(
            at ->
                "insert into accounts.audit_entry select "
                    + (LENGTH + 1)
                    + ", at, actor, role, operation, object_kind, object_id, region_path, outcome,"
                    + " detail, previous_hash, hash from accounts.audit_entry"
                    + where(at));
    Arbitrary<String> cut =
        place.map(
            at ->
                "delete from accounts.audit_entry where sequence >= "
                    + at
                    + ";update accounts.audit_head set sequence = "
                    + (at - 1)
                    + ", hash = coalesce((select hash from accounts.audit_entry where sequence = "
                    + (at - 1)
                    + "), '')");
    Arbitrary<String> pulledUp =
        place.map(
            at ->
                "delete from accounts.audit_entry"
                    + where(at)
                    + ";update accounts.audit_entry set sequence = -sequence where sequence > "
                    + at
                    + ";update accounts.audit_entry set sequence = -sequence - 1 where sequence < 0"
                    + ";update accounts.audit_head set (sequence, hash) = (select sequence, hash"
                    + " from accounts.audit_entry order by sequence desc limit 1)");
    Arbitrary<String> head =
        Arbitraries.of(
            "update accounts.audit_head set sequence = sequence + 1",
            "update accounts.audit_head set sequence = sequence - 1",
            "update accounts.audit_head set hash = ''",
            "delete from accounts.audit_head",
            "delete from accounts.audit_entry",
            "insert into accounts.audit_checkpoint select sequence, hash, sequence, now(), hash"
                + " from accounts.audit_entry where sequence = 3;"
                + " delete from accounts.audit_entry where sequence <= 3");
    return Arbitraries.oneOf(
        altered, altered, deleted, swapped, fieldsSwapped, copied, cut, pulledUp, head);
  }

  private static String where(int place) {
    return " where sequence = " + place;
  }

  private static String swap(int one, int other) {
    return """
    update accounts.audit_entry set sequence = -1 where sequence = %1$d;
    update accounts.audit_entry set sequence = %1$d where sequence = %2$d;
    update accounts.audit_entry set sequence = %2$d where sequence = -1"""
        .formatted(one, other);
  }

  @Property(tries = 250)
  void anyChangeIsFound(@ForAll("changes") String change) {
    restore();
    assertThat(CHAIN.verification().verify().findings()).isEmpty();

    Tampering.run(CHAIN.database().jdbc(), change);

    assertThat(CHAIN.verification().verify().findings()).as(change).isNotEmpty();
  }

  @Property(tries = 60)
  void severalChangesAtOnceAreFound(@ForAll("severalDeletions") List<Integer> places) {
    restore();

    for (int place : places) {
      Tampering.run(CHAIN.database().jdbc(), "delete from accounts.audit_entry" + where(place));
    }

    assertThat(CHAIN.verification().verify().findings())
        .filteredOn(finding -> finding.kind() == Finding.Kind.MISSING)
        .extracting(finding -> finding.to() - finding.from() + 1)
        .satisfies(
            sizes ->
                assertThat(sizes.stream().mapToLong(Long::longValue).sum())
                    .isEqualTo(places.size()));
  }

  @Provide
  Arbitrary<List<Integer>> severalDeletions() {
    return Arbitraries.integers().between(1, LENGTH).list().uniqueElements().ofMinSize(2);
  }

  private static void restore() {
    Tampering.run(
        CHAIN.database().jdbc(),
        "truncate accounts.audit_entry, accounts.audit_head, accounts.audit_checkpoint;"
            + "insert into accounts.audit_entry table backup_entry;"
            + "insert into accounts.audit_head table backup_head");
  }
}
