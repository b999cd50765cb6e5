package cn.tianwen.standalone.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivatePropertiesTest {

  @TempDir private Path folder;

  @Test
  void onlyTheOwnerMayReadThem() throws IOException {
    PrivateProperties file = new PrivateProperties(folder.resolve("secret.properties"));
    file.replace(Map.of("password", "first"));
    file.replace(Map.of("password", "=second: 田"));

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.file())))
        .isEqualTo("rw-------");
    assertThat(file.find().map(values -> values.getProperty("password"))).contains("=second: 田");
    assertThat(folder.toFile().list()).containsExactly("secret.properties");
  }

  @Test
  void thePasswordIsRandomAndKept() throws IOException {
    Path file = folder.resolve("credentials.properties");
    PostgresqlCredentials created = PostgresqlCredentials.create(file);

    assertThat(PostgresqlCredentials.find(file)).isEqualTo(Optional.of(created));
    assertThat(created.password()).hasSizeGreaterThanOrEqualTo(32);
    assertThat(created).hasToString("tianwen");
    assertThat(PostgresqlCredentials.create(folder.resolve("other")).password())
        .isNotEqualTo(created.password());
  }
}
