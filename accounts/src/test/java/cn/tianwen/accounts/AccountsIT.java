package cn.tianwen.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.tianwen.accounts.keys.KeyFileException;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.rights.RoleGrant;
import cn.tianwen.accounts.rights.Target;
import cn.tianwen.accounts.vault.PersonalNumberKind;
import cn.tianwen.accounts.vault.VaultEntry;
import cn.tianwen.accounts.vault.Viewing;
import cn.tianwen.database.ConnectionLimits;
import cn.tianwen.database.DatabaseProperties;
import cn.tianwen.standalone.servers.ServerAddresses;
import cn.tianwen.standalone.testing.TestServers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class AccountsIT {

  private static final UUID LI = new UUID(1, 1);
  private static final List<String> GAOZHOU = List.of("440000", "440900", "440981");

  @TempDir Path folder;

  private Accounts open(AccountsProperties properties) {
    ServerAddresses servers = TestServers.newDatabase();
    return Accounts.open(
        new DatabaseProperties(servers.jdbcUrl(), servers.username(), servers.password()),
        new ConnectionLimits(4, Duration.ofSeconds(10), Duration.ZERO),
        properties,
        new SettableClock("2026-03-01T00:00:00Z"));
  }

  @Test
  void thePartsWorkTogether() {
    Path keyFile = folder.resolve("keys");
    try (Accounts accounts = open(new AccountsProperties(keyFile, true, null))) {
      VaultEntry entry =
          accounts
              .vault()
              .put(LI, accounts.numbers().parse(PersonalNumberKind.PHONE, "138 0013 8000"));
      Principal administrator =
          new Principal(new UUID(1, 2), Set.of(new RoleGrant(Role.CENTRE_ADMINISTRATOR, "440900")));

      String seen =
          accounts
              .vault()
              .reveal(
                  entry.id(),
                  new Target(GAOZHOU, LI),
                  new Viewing(administrator, Role.CENTRE_ADMINISTRATOR, "核对补助"))
              .inFull();

      assertThat(seen).isEqualTo("13800138000");
      assertThat(accounts.verification().verify().intact()).isTrue();
      assertThat(accounts.verification().verify().entries()).isEqualTo(1);
      assertThat(folder.resolve("audit-head")).exists();
    }
  }

  @Test
  void aKeyFileIsMadeOnlyWhereThatIsAskedFor() {
    Path keyFile = folder.resolve("keys");

    assertThatExceptionOfType(KeyFileException.class)
        .isThrownBy(() -> open(new AccountsProperties(keyFile, false, null)));
    assertThat(Files.exists(keyFile)).isFalse();
  }

  @Test
  void thePropertiesAreRead() {
    AccountsProperties read =
        bind(
            Map.of(
                "tianwen.accounts.key-file", "/etc/tianwen/keys",
                "tianwen.accounts.audit-head-file", "/var/lib/tianwen/audit-head"));

    assertThat(read)
        .isEqualTo(
            new AccountsProperties(
                Path.of("/etc/tianwen/keys"), false, Path.of("/var/lib/tianwen/audit-head")));
    assertThatExceptionOfType(BindException.class)
        .isThrownBy(() -> bind(Map.of("tianwen.accounts.create-key-file", "true")))
        .withRootCauseInstanceOf(IllegalArgumentException.class)
        .havingRootCause()
        .withMessageContaining("tianwen.accounts.key-file");
  }

  private static AccountsProperties bind(Map<String, String> values) {
    return new Binder(new MapConfigurationPropertySource(values))
        .bind("tianwen.accounts", AccountsProperties.class)
        .get();
  }
}
