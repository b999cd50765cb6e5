package cn.tianwen.standalone.launcher.story;

import cn.tianwen.access.Population;
import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.AccountsProperties;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.rights.RoleGrant;
import cn.tianwen.admin.KnowledgeAdminApplication;
import cn.tianwen.admin.RunningKnowledgeAdmin;
import cn.tianwen.database.ConnectionLimits;
import cn.tianwen.database.DatabaseProperties;
import cn.tianwen.ingest.outbox.IndexerApplication;
import cn.tianwen.search.RunningSearchApi;
import cn.tianwen.search.SearchApiApplication;
import cn.tianwen.standalone.servers.ServerAddresses;
import cn.tianwen.standalone.testing.TestServers;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/** The public application, the back office and the indexer on one database, as on one machine. */
public final class BothApplications implements AutoCloseable {

  private final RunningSearchApi search;
  private final RunningKnowledgeAdmin admin;
  private final ConfigurableApplicationContext indexer;

  private BothApplications(
      RunningSearchApi search,
      RunningKnowledgeAdmin admin,
      ConfigurableApplicationContext indexer) {
    this.search = search;
    this.admin = admin;
    this.indexer = indexer;
  }

  /**
   * Starts them; the caller closes them.
   *
   * @param folder for everything that they keep
   * @param people account names of people, each with a role
   * @param region of all of them
   */
  public static BothApplications start(Path folder, Map<String, Role> people, String region) {
    ServerAddresses servers = TestServers.newDatabase();
    Map<String, Object> shared = shared(servers, folder);
    addPeople(servers, folder, people, region);
    RunningSearchApi search = SearchApiApplication.start(shared);
    Map<String, Object> office = new HashMap<>(shared);
    office.put("tianwen.upload.work-directory", folder.resolve("work"));
    office.put("tianwen.pdf.key-store", folder.resolve("pdf-signing.p12"));
    office.put("tianwen.pdf.create-key-store", true);
    office.put("tianwen.publications.public-url", search.uri());
    return new BothApplications(
        search, KnowledgeAdminApplication.start(office), IndexerApplication.run(servers(servers)));
  }

  private static Map<String, Object> servers(ServerAddresses servers) {
    return Map.of(
        "tianwen.elasticsearch.uris", servers.elasticsearch().toString(),
        "tianwen.database.url", servers.jdbcUrl(),
        "tianwen.database.username", servers.username(),
        "tianwen.database.password", servers.password());
  }

  private static Map<String, Object> shared(ServerAddresses servers, Path folder) {
    Map<String, Object> shared = new HashMap<>(servers(servers));
    shared.put("server.port", 0);
    shared.put("tianwen.content.directory", folder.resolve("content"));
    shared.put("tianwen.accounts.key-file", folder.resolve("keys.json"));
    shared.put("tianwen.accounts.create-key-file", true);
    shared.put("tianwen.accounts.audit-head-file", folder.resolve("audit-head"));
    return shared;
  }

  private static void addPeople(
      ServerAddresses servers, Path folder, Map<String, Role> people, String region) {
    try (Accounts accounts =
        Accounts.open(
            new DatabaseProperties(servers.jdbcUrl(), servers.username(), servers.password()),
            new ConnectionLimits(2, Duration.ofSeconds(10), Duration.ZERO),
            new AccountsProperties(folder.resolve("keys.json"), true, folder.resolve("audit-head")),
            Clock.systemUTC())) {
      Population population = new Population(accounts);
      people.forEach(
          (account, role) -> population.account(account, new RoleGrant(role, region), region));
    }
  }

  /** Where farmers look. */
  public URI search() {
    return search.uri();
  }

  /** Where the centre works. */
  public URI admin() {
    return admin.uri();
  }

  @Override
  public void close() {
    admin.close();
    search.close();
    indexer.close();
  }
}
