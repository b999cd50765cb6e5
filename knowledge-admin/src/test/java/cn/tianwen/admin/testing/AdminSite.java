package cn.tianwen.admin.testing;

import static java.util.Map.entry;

import cn.tianwen.access.MovableClock;
import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.AccountsProperties;
import cn.tianwen.admin.KnowledgeAdminApplication;
import cn.tianwen.admin.RunningKnowledgeAdmin;
import cn.tianwen.database.ConnectionLimits;
import cn.tianwen.database.DatabaseProperties;
import cn.tianwen.editorial.Editorial;
import cn.tianwen.editorial.EditorialProperties;
import cn.tianwen.index.mask.PersonalDataMasker;
import cn.tianwen.standalone.servers.ServerAddresses;
import cn.tianwen.standalone.testing.TestServers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * The back office on a database of its own, with a clock that can jump. What tests put into it
 * directly goes through the same services on the same database: {@link #accounts()}, {@link
 * #editorial()}.
 */
public final class AdminSite implements AutoCloseable {

  private final MovableClock clock = new MovableClock();
  private final ServerAddresses servers = TestServers.newDatabase();
  private final Path folder = temporaryFolder();
  private final RunningKnowledgeAdmin admin;
  private final Accounts accounts;
  private final Editorial editorial;

  private AdminSite(Map<String, Object> more, Object... beans) {
    Object[] all = new Object[beans.length + 1];
    System.arraycopy(beans, 0, all, 1, beans.length);
    all[0] = clock;
    Map<String, Object> properties = new HashMap<>(properties());
    properties.putAll(more);
    admin = KnowledgeAdminApplication.start(properties, all);
    accounts =
        Accounts.open(
            database(), limits(), new AccountsProperties(keyFile(), true, head("test")), clock);
    editorial =
        Editorial.open(
            accounts, new PersonalDataMasker()::mask, EditorialProperties.DEFAULT, clock);
  }

  /**
   * Starts one; the caller closes it.
   *
   * @param beans what only the test has
   */
  public static AdminSite start(Object... beans) {
    return new AdminSite(Map.of(), beans);
  }

  /**
   * Starts one; the caller closes it.
   *
   * @param more properties beside the usual ones
   * @param beans what only the test has
   */
  public static AdminSite start(Map<String, Object> more, Object... beans) {
    return new AdminSite(more, beans);
  }

  /** Where browsers find it. */
  public URI uri() {
    return admin.uri();
  }

  /** The servers behind it; the database is its own. */
  public ServerAddresses servers() {
    return servers;
  }

  /** The accounts behind it. */
  public Accounts accounts() {
    return accounts;
  }

  /** The services of editorial behind it; without the findings, which stand against approvals. */
  public Editorial editorial() {
    return editorial;
  }

  /** The folder of its content store. */
  public Path contents() {
    return folder.resolve("content");
  }

  /** The time of the application. */
  public MovableClock clock() {
    return clock;
  }

  /** The people who work in it. */
  public Staff staff() {
    return new Staff(accounts);
  }

  /** A browser without scripts, of somebody who has not signed in. */
  public FormBrowser visitor() {
    return new FormBrowser(uri());
  }

  /** A browser without scripts, signed in as somebody made by {@link Staff}. */
  public FormBrowser as(String account) {
    FormBrowser browser = visitor();
    browser.signIn(account, Staff.PASSWORD);
    return browser;
  }

  /** The database. */
  public DatabaseProperties database() {
    return new DatabaseProperties(servers.jdbcUrl(), servers.username(), servers.password());
  }

  private static ConnectionLimits limits() {
    return new ConnectionLimits(4, Duration.ofSeconds(10), Duration.ZERO);
  }

  private Map<String, Object> properties() {
    return Map.ofEntries(
        entry("server.port", 0),
        entry("tianwen.accounts.key-file", keyFile()),
        entry("tianwen.accounts.create-key-file", true),
        entry("tianwen.accounts.audit-head-file", head("application")),
        entry("tianwen.elasticsearch.uris", servers.elasticsearch()),
        entry("tianwen.database.url", servers.jdbcUrl()),
        entry("tianwen.database.username", servers.username()),
        entry("tianwen.database.password", servers.password()),
        entry("tianwen.pdf.key-store", folder.resolve("pdf-signing.p12")),
        entry("tianwen.pdf.create-key-store", true),
        entry("tianwen.content.directory", contents()));
  }

  private Path keyFile() {
    return folder.resolve("keys.json");
  }

  private Path head(String whose) {
    return folder.resolve(whose + ".head");
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("admin-site");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    accounts.close();
    admin.close();
  }
}
