package cn.tianwen.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** One edition for all tests: making a key and parsing the fonts take longer than most of them. */
final class IssuingDesk {
  static final TextEdition EDITION = new TextEdition(key());

  private IssuingDesk() {}

  private static SigningKey key() {
    try {
      Path folder = Files.createTempDirectory("key");
      Path keystore = folder.resolve("signing.p12");
      SigningKey key = SigningKey.openOrCreate(keystore, "secret".toCharArray(), Clock.systemUTC());
      Files.delete(keystore);
      Files.delete(folder);
      return key;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
