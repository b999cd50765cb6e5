package cn.tianwen.search.testing;

import cn.tianwen.access.MovableClock;
import cn.tianwen.accounts.Accounts;
import cn.tianwen.search.RunningSearchApi;
import cn.tianwen.standalone.servers.ServerAddresses;
import cn.tianwen.standalone.testing.TestServers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/**
 * An application on a database of its own that knows under which address browsers reach it, as
 * passkeys need it.
 */
public final class LocalSite implements AutoCloseable {

  private final MovableClock clock = new MovableClock();
  private final ServerAddresses servers;
  private final Accounts accounts;
  private final RunningSearchApi api;

  private LocalSite(ServerAddresses servers, int port, Object... beans) {
    this.servers = servers;
    accounts = SearchApi.accounts(servers, clock);
    Object[] all = new Object[beans.length + 1];
    System.arraycopy(beans, 0, all, 1, beans.length);
    all[0] = clock;
    api =
        SearchApi.start(
            servers,
            Map.of("server.port", port, "tianwen.sign-in.public-url", "http://localhost:" + port),
            all);
  }

  /**
   * Starts one; the caller closes it.
   *
   * @param beans what only the test has
   */
  public static LocalSite start(Object... beans) {
    return new LocalSite(TestServers.newDatabase(), freePort(), beans);
  }

  /** The application. */
  public RunningSearchApi api() {
    return api;
  }

  /** The accounts behind it. */
  public Accounts accounts() {
    return accounts;
  }

  /** The servers behind it; the database is its own. */
  public ServerAddresses servers() {
    return servers;
  }

  /** People to sign in as. */
  public TestPeople people() {
    return new TestPeople(accounts);
  }

  /** The time of the application. */
  public MovableClock clock() {
    return clock;
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    api.close();
    accounts.close();
  }
}
