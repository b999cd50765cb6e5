package cn.tianwen.standalone.launcher;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.AccountsProperties;
import cn.tianwen.database.ConnectionLimits;
import cn.tianwen.database.DatabaseProperties;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The accounts while a command works with them, and the database that was started for it, if any.
 */
final class CommandAccounts implements AutoCloseable {

  private final ConfigurableApplicationContext context;
  private final @Nullable DatabaseBacking backing;

  private CommandAccounts(
      ConfigurableApplicationContext context, @Nullable DatabaseBacking backing) {
    this.context = context;
    this.backing = backing;
  }

  /** On the database named by the environment, the running one, or one started for the command. */
  static CommandAccounts open(PrintWriter out) {
    Home home = Home.fromEnvironment();
    return open(home, DatabaseBacking.attachOrStart(home, new ServerReport(out)));
  }

  /** On a database, which is closed with it. */
  static CommandAccounts open(Home home, DatabaseBacking backing) {
    try {
      return new CommandAccounts(context(home, backing.properties(), backing.external()), backing);
    } catch (RuntimeException e) {
      backing.close();
      throw e;
    }
  }

  /** On the servers of a command that runs them itself. */
  static CommandAccounts open(Home home, Backing servers) {
    return new CommandAccounts(
        context(home, servers.properties(), servers.kind() == Backing.Kind.EXTERNAL), null);
  }

  Accounts parts() {
    return context.getBean(Accounts.class);
  }

  @Override
  public void close() {
    context.close();
    if (backing != null) {
      backing.close();
    }
  }

  private static ConfigurableApplicationContext context(
      Home home, Map<String, String> database, boolean external) {
    Map<String, Object> properties = new LinkedHashMap<>(LogSettings.on(home));
    properties.putAll(database);
    properties.putAll(AccountsSettings.properties(home, external));
    return new SpringApplicationBuilder(Parts.class)
        .web(WebApplicationType.NONE)
        .registerShutdownHook(false)
        .logStartupInfo(false)
        .properties(properties)
        .run();
  }

  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties({DatabaseProperties.class, AccountsProperties.class})
  static class Parts {

    private static final ConnectionLimits LIMITS =
        new ConnectionLimits(4, Duration.ofSeconds(10), Duration.ZERO);

    @Bean
    Accounts accounts(DatabaseProperties database, AccountsProperties accounts) {
      Clock clock = ChinaTime.clock();
      return Accounts.open(database, LIMITS, accounts, clock);
    }
  }
}
