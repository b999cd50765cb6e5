package cn.tianwen.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T07:30:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  @Test
  void isMadeOnceAndReadableByItsOwnerOnly() throws Exception {
    Path keystore = folder.resolve("keys/signing.p12");
    SigningKey made = SigningKey.openOrCreate(keystore, "secret".toCharArray(), CLOCK);
    SigningKey again = SigningKey.openOrCreate(keystore, "secret".toCharArray(), CLOCK);
    assertThat(again.certificate()).isEqualTo(made.certificate());
    assertThat(made.certificate().getSubjectX500Principal().getName()).isEqualTo("CN=田问 self-made");
    made.certificate().checkValidity(Date.from(CLOCK.instant()));
    made.certificate().verify(made.certificate().getPublicKey());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keystore)))
        .isEqualTo("rw-------");
    try (var files = Files.list(folder.resolve("keys"))) {
      assertThat(files).containsExactly(keystore);
    }
  }

  @Test
  void saysWhatIsWrongWithAKeystore() throws Exception {
    Path keystore = folder.resolve("other.p12");
    SigningKey.openOrCreate(keystore, "secret".toCharArray(), CLOCK);
    assertThatThrownBy(() -> SigningKey.open(keystore, "wrong".toCharArray()))
        .isInstanceOf(PdfException.class)
        .hasMessage("签名密钥库 other.p12 打不开，请检查文件和密码。");
    assertThatThrownBy(() -> SigningKey.open(folder.resolve("none.p12"), new char[0]))
        .isInstanceOf(PdfException.class);
  }
}
