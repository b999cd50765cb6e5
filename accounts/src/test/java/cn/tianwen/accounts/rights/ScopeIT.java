package cn.tianwen.accounts.rights;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.reference.Region;
import cn.tianwen.reference.Regions;
import cn.tianwen.standalone.servers.ServerAddresses;
import cn.tianwen.standalone.testing.TestServers;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;

/** The three descriptions of a scope agree on every region, on real servers. */
class ScopeIT {

  private static final Regions REGIONS = Regions.load();
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final UUID ME = new UUID(0, 1);
  private static final UUID SOMEBODY = new UUID(0, 2);
  private static final String INDEX = "it-accounts-scope";

  private static final ServerAddresses SERVERS = TestServers.newDatabase();
  private static final JdbcTemplate JDBC =
      new JdbcTemplate(
          new DriverManagerDataSource(SERVERS.jdbcUrl(), SERVERS.username(), SERVERS.password()));

  private record Thing(String id, Target target) {}

  private static final List<Thing> THINGS = things();

  /** Everywhere something of somebody's and something that is nobody's; something without place. */
  private static List<Thing> things() {
    List<Thing> things = new ArrayList<>();
    for (Region region : REGIONS.list()) {
      List<String> path = REGIONS.path(region.code());
      things.add(new Thing(region.code() + "-somebodys", new Target(path, SOMEBODY)));
      things.add(new Thing(region.code() + "-nobodys", Target.in(path)));
    }
    things.add(new Thing("mine-elsewhere", new Target(REGIONS.path("510131"), ME)));
    things.add(new Thing("mine-nowhere", new Target(List.of(), ME)));
    things.add(new Thing("nowhere", Target.in(List.of())));
    return things;
  }

  @BeforeAll
  static void load() throws Exception {
    JDBC.execute("create table thing (id text, region_path text[], owner uuid)");
    StringBuilder bulk = new StringBuilder();
    for (Thing thing : THINGS) {
      List<String> path = thing.target().regionPath();
      JDBC.update(
          "insert into thing values (?, ?::text[], ?)",
          thing.id(),
          path.isEmpty() ? null : "{" + String.join(",", path) + "}",
          thing.target().owner());
      UUID owner = thing.target().owner();
      bulk.append(JSON.writeValueAsString(Map.of("index", Map.of("_id", thing.id()))))
          .append('\n')
          .append(
              JSON.writeValueAsString(
                  Map.of("regionPath", path, "owner", owner == null ? "" : owner.toString())))
          .append('\n');
    }
    call(
        "PUT",
        "/" + INDEX,
        "{\"mappings\":{\"properties\":{\"regionPath\":{\"type\":\"keyword\"},"
            + "\"owner\":{\"type\":\"keyword\"}}}}");
    call("POST", "/" + INDEX + "/_bulk?refresh=true", bulk.toString());
  }

  static Stream<Scope> scopes() {
    return Stream.of(
        new Scope(true, new TreeSet<>(), null),
        new Scope(false, new TreeSet<>(), null),
        new Scope(false, new TreeSet<>(), ME),
        new Scope(false, new TreeSet<>(Set.of("440000")), null),
        new Scope(false, new TreeSet<>(Set.of("440900")), null),
        new Scope(false, new TreeSet<>(Set.of("440981")), ME),
        new Scope(false, new TreeSet<>(Set.of("440981", "510100")), ME));
  }

  @ParameterizedTest
  @MethodSource("scopes")
  void theDatabaseAndTheIndexSeeWhatTheScopeContains(Scope scope) throws Exception {
    Set<String> contained =
        THINGS.stream()
            .filter(thing -> scope.contains(thing.target()))
            .map(Thing::id)
            .collect(Collectors.toSet());

    assertThat(inDatabase(scope.toSql("region_path", "owner"))).isEqualTo(contained);
    assertThat(inIndex(scope.toFilter("owner"))).isEqualTo(contained);
  }

  private static Set<String> inDatabase(SqlCondition condition) {
    return Set.copyOf(
        JDBC.queryForList(
            "select id from thing where " + condition.sql(),
            String.class,
            condition.parameters().toArray()));
  }

  private static Set<String> inIndex(Map<String, Object> filter) throws Exception {
    String answer =
        call(
            "POST",
            "/" + INDEX + "/_search",
            JSON.writeValueAsString(
                Map.of(
                    "size",
                    1_000,
                    "_source",
                    false,
                    "query",
                    Map.of("bool", Map.of("filter", filter)))));
    return JSON.readTree(answer)
        .at("/hits/hits")
        .valueStream()
        .map(hit -> hit.get("_id").stringValue())
        .collect(Collectors.toSet());
  }

  private static String call(String method, String path, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(SERVERS.elasticsearch() + path))
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
      return answer.body();
    }
  }
}
