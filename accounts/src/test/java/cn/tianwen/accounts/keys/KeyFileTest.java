package cn.tianwen.accounts.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

  private static final byte[] CONTEXT = {1};
  private static final CanonicalBytes DATA = CanonicalBytes.of("test").text("data");

  @TempDir Path folder;
  private Path path = Path.of("");

  @BeforeEach
  void place() {
    path = folder.resolve("secret/accounts.keys");
  }

  @Test
  void theFirstStartMakesAFileThatOnlyItsOwnerMayRead() throws IOException {
    KeyFile.openOrCreate(path);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
        .isEqualTo("rw-------");
    assertThat(path.getParent()).isDirectoryContaining("glob:**accounts.keys");
  }

  @Test
  void theNextStartFindsTheSameKeys() {
    byte[] sealed = KeyFile.openOrCreate(path).current().values().seal(new byte[] {7}, CONTEXT);

    Keys later = KeyFile.openOrCreate(path).current();

    assertThat(later.values().open(sealed, CONTEXT)).containsExactly(7);
  }

  @Test
  void aMissingFileIsNotReplacedUnlessAskedFor() {
    assertThatExceptionOfType(KeyFileException.class)
        .isThrownBy(() -> KeyFile.open(path))
        .withMessageContaining("is missing");
    assertThat(path).doesNotExist();
  }

  @Test
  void aFileThatOthersMayReadIsRefused() throws IOException {
    KeyFile.openOrCreate(path);
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r-----"));

    assertThatExceptionOfType(KeyFileException.class)
        .isThrownBy(() -> KeyFile.open(path))
        .withMessageContaining("chmod 600");
  }

  @Test
  void aDamagedFileIsNamedAndNotQuoted() throws IOException {
    KeyFile.openOrCreate(path);
    Files.writeString(path, "{\"values\": secretsecret");

    assertThatExceptionOfType(KeyFileException.class)
        .isThrownBy(() -> KeyFile.open(path))
        .withMessageContaining("damaged")
        .satisfies(failure -> assertThat(failure).hasStackTraceContaining("damaged"))
        .satisfies(
            failure -> {
              for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                assertThat(cause).hasMessageNotContaining("secretsecret");
              }
            });
  }

  @Test
  void newKeysWriteAndOldOnesStayReadableUntilTheyAreDropped() {
    KeyFile file = KeyFile.openOrCreate(path);
    byte[] old = file.current().values().seal(new byte[] {7}, CONTEXT);
    byte[] oldTag = file.current().lookup().tag(DATA);
    byte[] oldSignature = file.current().audit().tag(DATA);

    Keys both = file.addKeys();

    assertThat(both.values().open(old, CONTEXT)).containsExactly(7);
    assertThat(both.lookup().tags(DATA)).hasSize(2);
    assertThat(both.lookup().tags(DATA).values()).contains(oldTag);
    assertThat(both.lookup().tag(DATA)).isNotEqualTo(oldTag);
    byte[] fresh = both.values().seal(new byte[] {8}, CONTEXT);

    Keys alone = file.dropOldKeys();

    assertThat(alone.values().open(fresh, CONTEXT)).containsExactly(8);
    assertThatExceptionOfType(SealingKeys.UnsealableException.class)
        .isThrownBy(() -> alone.values().open(old, CONTEXT));
    assertThat(alone.audit().verifies(oldSignature, DATA)).isTrue();
    assertThat(alone.lookup().verifies(oldTag, DATA)).isFalse();
  }

  @Test
  void anotherInstanceFollows() {
    KeyFile one = KeyFile.openOrCreate(path);
    KeyFile other = KeyFile.open(path);

    one.addKeys();

    assertThat(other.current().values().primaryId()).isEqualTo(one.current().values().primaryId());
  }

  @Test
  void whatIsSealedForOneContextDoesNotOpenInAnother() {
    SealingKeys keys = KeyFile.openOrCreate(path).current().values();
    byte[] sealed = keys.seal(new byte[] {7}, CONTEXT);

    assertThatExceptionOfType(SealingKeys.UnsealableException.class)
        .isThrownBy(() -> keys.open(sealed, new byte[] {2}));
  }

  @Test
  void noTwoListsOfPartsGiveTheSameBytes() {
    assertThat(CanonicalBytes.of("a").text("b").text("c").toBytes())
        .isNotEqualTo(CanonicalBytes.of("a").text("bc").text("").toBytes());
    assertThat(CanonicalBytes.of("a").text(null).toBytes())
        .isNotEqualTo(CanonicalBytes.of("a").text("").toBytes());
  }
}
