package cn.tianwen.accounts.vault;

import static cn.tianwen.accounts.vault.PersonalNumberKind.ID_CARD;
import static cn.tianwen.accounts.vault.PersonalNumberKind.PHONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.tianwen.accounts.AccountsDatabases;
import cn.tianwen.accounts.SettableClock;
import cn.tianwen.accounts.audit.Actor;
import cn.tianwen.accounts.audit.AuditLog;
import cn.tianwen.accounts.audit.AuditVerification;
import cn.tianwen.accounts.keys.KeyFile;
import cn.tianwen.accounts.keys.KeyFileException;
import cn.tianwen.accounts.keys.SealingKeys;
import cn.tianwen.accounts.rights.AccessDeniedException;
import cn.tianwen.accounts.rights.AccessRules;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.rights.RoleGrant;
import cn.tianwen.accounts.rights.Target;
import cn.tianwen.database.ModuleDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class VaultIT {

  private static final UUID LI = new UUID(1, 1);
  private static final UUID WANG = new UUID(1, 2);
  private static final List<String> GAOZHOU = List.of("440000", "440900", "440981");
  private static final Principal STAFF_OF_MAOMING =
      new Principal(new UUID(2, 1), Set.of(new RoleGrant(Role.OPERATIONS_STAFF, "440900")));
  private static final Principal STAFF_OF_GUANGZHOU =
      new Principal(new UUID(2, 2), Set.of(new RoleGrant(Role.OPERATIONS_STAFF, "440100")));

  @TempDir Path folder;

  private final SettableClock clock = new SettableClock("2026-03-01T00:00:00Z");
  private final PersonalNumberParser parser = new PersonalNumberParser(clock);
  private final ModuleDatabase database = AccountsDatabases.open();
  private final JdbcTemplate jdbc = database.jdbc();

  private KeyFile keys;
  private Vault vault;
  private VaultRotation rotation;

  @BeforeEach
  void assemble() {
    keys = KeyFile.openOrCreate(folder.resolve("keys"));
    vault = vault(keys);
    rotation = new VaultRotation(database, keys, audit(keys));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private AuditLog audit(KeyFile file) {
    return new AuditLog(database, file, folder.resolve("head"), clock);
  }

  private Vault vault(KeyFile file) {
    return new Vault(database, file, audit(file), new AccessRules(), clock);
  }

  private PersonalNumber phone(String number) {
    return parser.parse(PHONE, number);
  }

  private static Viewing by(Principal viewer) {
    return new Viewing(viewer, Role.OPERATIONS_STAFF, "核对补助发放，电话 13800138000");
  }

  private List<@Nullable String> auditRows() {
    return jdbc.queryForList(
        "select outcome || ' ' || actor || ' ' || detail from accounts.audit_entry order by sequence",
        String.class);
  }

  @Test
  void aNumberIsFoundByItselfHoweverItIsWritten() {
    VaultEntry entry = vault.put(LI, phone("138 0013 8000"));

    assertThat(vault.listByNumber(phone("+8613800138000"))).containsExactly(entry);
    assertThat(vault.listByNumber(phone("13800138001"))).isEmpty();
    assertThat(vault.listByOwner(LI)).containsExactly(entry);
    assertThat(vault.put(LI, phone("13800138000"))).isEqualTo(entry);
    assertThat(vault.put(WANG, phone("13800138000"))).isNotEqualTo(entry);
    assertThat(vault.listByNumber(phone("13800138000"))).hasSize(2);
  }

  @Test
  void numbersOfManyArePutAtOnceAndWhatIsThereStays() {
    VaultEntry kept = vault.put(LI, phone("13800138000"));
    vault.put(WANG, phone("13900139000"));
    rotation.begin();

    Map<UUID, VaultEntry> entries =
        vault.putAll(Map.of(LI, phone("13800138000"), WANG, phone("13800138000")));

    assertThat(entries).hasSize(2).containsEntry(LI, kept);
    assertThat(vault.listByNumber(phone("13800138000")))
        .containsExactlyInAnyOrderElementsOf(entries.values());
    assertThat(vault.listByOwner(WANG)).hasSize(2);
    assertThat(vault.removeAll(List.of(kept.id(), new UUID(9, 9)))).isEqualTo(1);
    assertThat(vault.listByOwner(LI)).isEmpty();
  }

  @Test
  void listsShowMaskedForms() {
    VaultEntry one = vault.put(LI, phone("13800138000"));
    VaultEntry other = vault.put(LI, parser.parse(ID_CARD, "11010519491231002X"));

    assertThat(vault.masked(List.of(one.id(), other.id(), WANG)))
        .hasSize(2)
        .containsEntry(one.id(), "138****8000")
        .containsEntry(other.id(), "1****************X");
    assertThat(vault.masked(List.of())).isEmpty();
  }

  @Test
  void theDatabaseHoldsNoNumber() {
    vault.put(LI, phone("13800138000"));
    vault.reveal(
        vault.listByOwner(LI).getFirst().id(), new Target(GAOZHOU, LI), by(STAFF_OF_MAOMING));

    for (String table : List.of("vault_entry", "vault_keys", "audit_entry")) {
      String rows =
          String.join(
              "\n",
              jdbc.queryForList(
                  "select t::text from accounts.%s t".formatted(table), String.class));
      assertThat(rows).doesNotContain("13800138000", "3133383030313338303030");
    }
  }

  @Test
  void whoHasTheRightAndAReasonSeesItAndTheLogSaysSo() {
    VaultEntry entry = vault.put(LI, phone("13800138000"));

    PersonalNumber seen = vault.reveal(entry.id(), new Target(GAOZHOU, LI), by(STAFF_OF_MAOMING));

    assertThat(seen.inFull()).isEqualTo("13800138000");
    assertThat(auditRows())
        .containsExactly("DONE " + STAFF_OF_MAOMING.id() + " {\"reason\":\"核对补助发放,电话 ***\"}");
  }

  @Test
  void whoHasNoRightSeesNothingAndTheLogSaysThat() {
    VaultEntry entry = vault.put(LI, phone("13800138000"));

    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(
            () -> vault.reveal(entry.id(), new Target(GAOZHOU, LI), by(STAFF_OF_GUANGZHOU)));

    assertThat(auditRows()).singleElement().asString().startsWith("DENIED");
  }

  @Test
  void aRightOverOnePersonShowsNoNumberOfAnother() {
    VaultEntry entry = vault.put(LI, phone("13800138000"));

    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(
            () -> vault.reveal(entry.id(), new Target(GAOZHOU, WANG), by(STAFF_OF_MAOMING)));
    assertThat(auditRows()).isEmpty();
  }

  @Test
  void withoutAReasonThereIsNoViewing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Viewing(STAFF_OF_MAOMING, null, " 看 "))
        .withMessageContaining("理由");
  }

  @Test
  void nothingIsRevealedWhereTheLogCouldBeTakenBack() {
    VaultEntry entry = vault.put(LI, phone("13800138000"));

    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                database
                    .transactions()
                    .executeWithoutResult(
                        status ->
                            vault.reveal(
                                entry.id(), new Target(GAOZHOU, LI), by(STAFF_OF_MAOMING))));
  }

  @Test
  void aNumberThatWasMovedToAnotherPersonDoesNotOpen() {
    VaultEntry entry = vault.put(LI, phone("13800138000"));
    jdbc.update("update accounts.vault_entry set owner = ?", WANG);

    assertThatExceptionOfType(SealingKeys.UnsealableException.class)
        .isThrownBy(() -> vault.masked(List.of(entry.id())))
        .withMessageNotContaining("138");
  }

  @Test
  void whatIsRemovedIsGone() {
    VaultEntry entry = vault.put(LI, phone("13800138000"));
    vault.put(LI, phone("13800138001"));
    vault.put(WANG, phone("13800138002"));

    assertThat(vault.remove(entry.id())).isTrue();
    assertThat(vault.remove(entry.id())).isFalse();
    assertThat(vault.removeAll(LI)).isEqualTo(1);
    assertThat(vault.listByOwner(LI)).isEmpty();
    assertThat(vault.listByOwner(WANG)).hasSize(1);
  }

  private List<VaultEntry> fill(int entries) {
    List<VaultEntry> filled = new ArrayList<>();
    database
        .transactions()
        .executeWithoutResult(
            status -> {
              for (int i = 0; i < entries; i++) {
                filled.add(vault.put(new UUID(3, i), phone(Long.toString(13_900_000_000L + i))));
              }
            });
    return filled;
  }

  private void assertAllAreReadableWithTheNewKeysAlone(int entries) {
    assertThat(keys.current().values().ids()).hasSize(1);
    assertThat(keys.current().lookup().ids()).hasSize(1);
    for (int i : List.of(0, entries / 2, entries - 1)) {
      VaultEntry found = vault.listByNumber(phone(Long.toString(13_900_000_000L + i))).getFirst();
      assertThat(found.owner()).isEqualTo(new UUID(3, i));
      assertThat(vault.masked(List.of(found.id()))).containsValue("139****%04d".formatted(i));
    }
    assertThat(
            jdbc.queryForList("select distinct value_key from accounts.vault_entry", Integer.class))
        .containsExactly(keys.current().values().primaryId());
    assertThat(new AuditVerification(database, keys, folder.resolve("head")).verify().findings())
        .isEmpty();
  }

  @Test
  void rotationSealsEverythingAnewAndForgetsTheOldKeys() {
    fill(1_200);
    int old = keys.current().values().primaryId();

    VaultRotation.Rotation done = rotation.rotate(Actor.SYSTEM);

    assertThat(done).isEqualTo(new VaultRotation.Rotation(1_200, false));
    assertThat(keys.current().values().primaryId()).isNotEqualTo(old);
    assertAllAreReadableWithTheNewKeysAlone(1_200);
    assertThat(auditRows()).containsExactly("DONE system {\"renewed\":1200}");
  }

  @Test
  void aRotationThatWasCutOffIsReadableAndIsFinishedByTheNext() {
    List<VaultEntry> entries = fill(700);
    rotation.begin();
    assertThat(rotation.renewBatch()).isEqualTo(500);
    int halfWay = keys.current().values().primaryId();

    assertThat(vault.masked(entries.stream().map(VaultEntry::id).toList())).hasSize(700);
    assertThat(vault.listByNumber(phone("13900000699"))).hasSize(1);
    vault.put(new UUID(3, 700), phone("13900000700"));

    assertThat(rotation.rotate(Actor.SYSTEM)).isEqualTo(new VaultRotation.Rotation(200, true));
    assertThat(keys.current().values().primaryId()).isEqualTo(halfWay);
    assertAllAreReadableWithTheNewKeysAlone(701);
  }

  @Test
  void aRotationThatDiedBetweenFileAndDatabaseIsFinishedByTheNext() {
    fill(10);
    keys.addKeys();

    assertThat(vault.put(new UUID(3, 10), phone("13900000010"))).isNotNull();
    assertThat(rotation.rotate(Actor.SYSTEM)).isEqualTo(new VaultRotation.Rotation(10, true));
    assertAllAreReadableWithTheNewKeysAlone(11);
  }

  @Test
  void whoWritesDuringARotationLosesNothing() throws Exception {
    fill(600);
    AtomicBoolean done = new AtomicBoolean();
    int all;
    try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
      Future<Integer> writer =
          threads.submit(
              () -> {
                int next = 600;
                for (; !done.get() && next < 2_000; next++) {
                  vault.put(new UUID(3, next), phone(Long.toString(13_900_000_000L + next)));
                }
                return next;
              });
      rotation.rotate(Actor.SYSTEM);
      rotation.rotate(Actor.SYSTEM);
      done.set(true);
      all = writer.get();
    }

    assertAllAreReadableWithTheNewKeysAlone(all);
  }

  @Test
  void aRotationWithinATransactionIsRefused() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                database
                    .transactions()
                    .executeWithoutResult(status -> rotation.rotate(Actor.SYSTEM)));
    assertThat(keys.current().values().ids()).hasSize(1);
  }

  @Test
  void anInstanceWhoseKeyFileIsBehindStops() throws IOException {
    Path copy = folder.resolve("keys-of-another-machine");
    Files.copy(keys.path(), copy, StandardCopyOption.COPY_ATTRIBUTES);
    Vault behind = vault(KeyFile.open(copy));
    fill(3);
    rotation.begin();

    assertThatExceptionOfType(KeyFileException.class)
        .isThrownBy(() -> behind.put(LI, phone("13800138000")))
        .withMessageContaining("newest version");
  }

  @Test
  void freshKeysForAnOldDatabaseAreRefused() {
    fill(1);
    Vault stranger = vault(KeyFile.openOrCreate(folder.resolve("fresh")));

    assertThatExceptionOfType(KeyFileException.class)
        .isThrownBy(() -> stranger.listByOwner(LI))
        .withMessageContaining("lacks the key");
  }
}
