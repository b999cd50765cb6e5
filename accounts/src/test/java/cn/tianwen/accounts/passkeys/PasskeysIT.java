package cn.tianwen.accounts.passkeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.tianwen.accounts.AccountsDatabases;
import cn.tianwen.accounts.SettableClock;
import cn.tianwen.accounts.audit.AuditLog;
import cn.tianwen.accounts.keys.KeyFile;
import cn.tianwen.database.ModuleDatabase;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasskeysIT {

  private static final UUID LI = new UUID(1, 1);
  private static final UUID WANG = new UUID(1, 2);

  @TempDir Path folder;

  private final SettableClock clock = new SettableClock("2026-03-01T00:00:00Z");
  private final ModuleDatabase database = AccountsDatabases.open();

  private PasskeyCredentials credentials;
  private Passkeys passkeys;

  @BeforeEach
  void assemble() {
    KeyFile keys = KeyFile.openOrCreate(folder.resolve("keys"));
    AuditLog audit = new AuditLog(database, keys, folder.resolve("audit-head"), clock);
    credentials = new PasskeyCredentials(database, audit, clock);
    passkeys = new Passkeys(database, audit);
    for (UUID person : List.of(LI, WANG)) {
      database
          .jdbc()
          .update(
              """
              insert into accounts.person
                (id, name, region_path, status, version, created_at, changed_at)
              values (?, '', '{440000,440900}', 'ACTIVE', 1, now(), now())
              """,
              person);
    }
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void add(UUID person, String credentialId, long count) {
    credentials.add(
        new PasskeyCredential(
            credentialId,
            credentials.handle(person),
            "key",
            "attestation",
            count,
            true,
            true,
            false,
            Set.of("internal"),
            "我的手机",
            Instant.EPOCH,
            null));
  }

  private Passkey only(UUID person) {
    assertThat(passkeys.list(person)).hasSize(1);
    return passkeys.list(person).getFirst();
  }

  @Test
  void aHandleStaysAndLeadsBackToItsPerson() {
    String handle = credentials.handle(LI);

    assertThat(credentials.handle(LI)).isEqualTo(handle);
    assertThat(credentials.handle(WANG)).isNotEqualTo(handle);
    assertThat(credentials.findPerson(handle)).contains(LI);
    assertThat(credentials.findPerson("unknown")).isEmpty();
  }

  @Test
  void whatWasRegisteredIsFoundAgain() {
    add(LI, "a", 7);

    assertThat(credentials.find("a"))
        .contains(
            new PasskeyCredential(
                "a",
                credentials.handle(LI),
                "key",
                "attestation",
                7,
                true,
                true,
                false,
                Set.of("internal"),
                "我的手机",
                clock.instant(),
                null));
    assertThat(credentials.list(credentials.handle(LI))).hasSize(1);
    assertThat(only(LI).lastUsedAt()).isNull();
  }

  @Test
  void aUseIsNotedWhileTheCounterMovesOn() {
    add(LI, "a", 7);

    assertThat(credentials.noteUse("a", 8, true)).isTrue();
    assertThat(credentials.noteUse("a", 8, true)).isFalse();
    assertThat(credentials.noteUse("gone", 9, true)).isFalse();

    assertThat(only(LI).lastUsedAt()).isEqualTo(clock.instant());
    assertThat(only(LI).backedUp()).isTrue();
    assertThat(credentials.find("a").orElseThrow().signatureCount()).isEqualTo(8);
  }

  @Test
  void anAuthenticatorThatDoesNotCountMayBeUsedOften() {
    add(LI, "a", 0);

    assertThat(credentials.noteUse("a", 0, false)).isTrue();
    assertThat(credentials.noteUse("a", 0, false)).isTrue();
  }

  @Test
  void nobodyRenamesOrRemovesWhatIsNotTheirs() {
    add(LI, "a", 0);
    credentials.handle(WANG);
    UUID id = only(LI).id();

    assertThat(passkeys.rename(WANG, id, "别人的")).isFalse();
    assertThat(passkeys.remove(WANG, id)).isFalse();
    assertThat(passkeys.rename(LI, id, " 新\u0000手机 ")).isTrue();
    assertThat(only(LI).label()).isEqualTo("新 手机");
    assertThat(passkeys.remove(LI, id)).isTrue();
    assertThat(passkeys.list(LI)).isEmpty();
    assertThat(operations()).containsExactly("ADD_PASSKEY", "RENAME_PASSKEY", "REMOVE_PASSKEY");
  }

  @Test
  void whoIsForgottenLeavesNothing() {
    add(LI, "a", 0);
    add(LI, "b", 0);
    add(WANG, "c", 0);

    assertThat(passkeys.forget(LI)).isEqualTo(2);

    assertThat(credentials.find("a")).isEmpty();
    assertThat(credentials.find("c")).isPresent();
    assertThat(
            database.jdbc().queryForList("select person from accounts.passkey_holder", UUID.class))
        .containsExactly(WANG);
  }

  @Test
  void nobodyCollectsPasskeysWithoutEnd() {
    for (int i = 0; i < PasskeyCredentials.MOST; i++) {
      add(LI, "credential" + i, 0);
    }

    assertThatIllegalStateException().isThrownBy(() -> add(LI, "one more", 0));
  }

  @Test
  void labelsAreShortAndNeverEmpty() {
    assertThat(PasskeyLabel.of("  ")).isEqualTo("未命名的设备");
    assertThat(PasskeyLabel.of("手".repeat(40))).hasSize(PasskeyLabel.LONGEST);
  }

  private List<String> operations() {
    return database
        .jdbc()
        .query(
            "select operation from accounts.audit_entry where region_path = '{440000,440900}'"
                + " order by sequence",
            (row, number) -> row.getString(1));
  }
}
