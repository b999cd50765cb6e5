package cn.tianwen.search.access;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.rights.RoleGrant;
import cn.tianwen.search.RunningSearchApi;
import cn.tianwen.search.access.Caller.SignIn;
import cn.tianwen.search.testing.SearchApi;
import cn.tianwen.standalone.testing.TestServers;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An application of its own with somebody of every role, signed in once, and with things in the
 * same county, the next county of the same city, and another province.
 */
final class World {

  static final String COUNTY = "440981";
  static final String CITY = "440900";
  static final List<String> PATH = List.of("440000", CITY, COUNTY);
  private static final List<String> PLACES = List.of(COUNTY, "440982", "513437");
  private static final Set<Role> STAFF =
      EnumSet.of(
          Role.REVIEWER, Role.TRIAGE_STAFF, Role.OPERATIONS_STAFF, Role.CENTRE_ADMINISTRATOR);
  private static final Set<Role> ADMINISTRATORS =
      EnumSet.of(Role.CENTRE_ADMINISTRATOR, Role.SYSTEM_ADMINISTRATOR);

  private final RunningSearchApi api;
  private final ApplicationContext application;
  private final SentCodes codes;
  private final Population population;
  private final HttpClient.Builder http;
  private final List<Caller> callers = new ArrayList<>();
  private final Map<Row.Kind, List<Thing>> things = new EnumMap<>(Row.Kind.class);

  private World(RunningSearchApi api, ApplicationContext application, SentCodes codes) {
    this.codes = codes;
    this.api = api;
    this.application = application;
    this.population = new Population(application.getBean(Accounts.class));
    this.http = HttpClient.newBuilder();
  }

  /** Starts it; it ends with this JVM. */
  static World start() throws IOException, InterruptedException {
    SearchApi.uri(); // brings cases and documents
    StartedContext context = new StartedContext();
    SentCodes codes = new SentCodes();
    RunningSearchApi api = SearchApi.start(TestServers.newDatabase(), context, codes);
    Runtime.getRuntime().addShutdownHook(new Thread(api::close));
    World world = new World(api, context.get(), codes);
    world.populate();
    return world;
  }

  private void populate() throws IOException, InterruptedException {
    for (String place : PLACES) {
      things
          .computeIfAbsent(Row.Kind.PERSON, kind -> new ArrayList<>())
          .add(population.person(place));
      things
          .computeIfAbsent(Row.Kind.INSTITUTION, kind -> new ArrayList<>())
          .add(population.institution(place));
    }
    HttpSession stranger = new HttpSession(api.uri(), http);
    stranger.open("/sign-in");
    callers.add(Caller.visitor(stranger));
    for (Role role : Role.values()) {
      @Nullable String region = role == Role.SYSTEM_ADMINISTRATOR ? null : COUNTY;
      callers.add(signIn(role, region, SignIn.COMPLETE));
      if (STAFF.contains(role)) {
        callers.add(signIn(role, CITY, SignIn.COMPLETE));
      }
      if (ADMINISTRATORS.contains(role)) {
        callers.add(signIn(role, region, SignIn.BEGUN));
      }
    }
  }

  private Caller signIn(Role role, @Nullable String region, SignIn until)
      throws IOException, InterruptedException {
    RoleGrant grant = new RoleGrant(role, region);
    String account = "account" + callers.size();
    UUID id = population.account(account, grant, region == null ? COUNTY : region);
    HttpSession session = new HttpSession(api.uri(), http);
    session.open("/sign-in");
    require(
        session.submit(
            "/sign-in/password", "account=" + account + "&password=" + Population.PASSWORD));
    if (ADMINISTRATORS.contains(role) && until == SignIn.COMPLETE) {
      session.open("/sign-in/second");
      session.submit("/sign-in/second/send", "");
      require(session.submit("/sign-in/second", "code=" + codes.to(population.phoneOf(id))));
    }
    session.open("/");
    return new Caller(
        "%s-of-%s%s"
            .formatted(
                role,
                region == null ? "everything" : region,
                until == SignIn.BEGUN ? "-begun" : ""),
        new Principal(id, until == SignIn.BEGUN ? Set.of() : Set.of(grant)),
        until,
        session);
  }

  private static void require(HttpResponse<String> signedIn) {
    if (signedIn.statusCode() != 302) {
      throw new IllegalStateException("Not signed in: " + signedIn.body());
    }
  }

  ApplicationContext application() {
    return application;
  }

  List<Caller> callers() {
    return callers;
  }

  /** What a row is asked about by a caller: things of all places, and what is one's own. */
  List<@Nullable Thing> things(Row row, Caller caller) {
    List<@Nullable Thing> all = new ArrayList<>();
    if (row.about() == null) {
      all.add(null);
      return all;
    }
    all.addAll(things.getOrDefault(row.about(), List.of()));
    if (row.about() == Row.Kind.PERSON && caller.signIn() != SignIn.NONE) {
      all.add(population.self(caller.principal().id()));
    }
    return all;
  }

  /** The matrix, with an answer of 找类似 to give feedback on. */
  List<Row> rows() throws IOException, InterruptedException {
    String answer =
        callers
            .getFirst()
            .session()
            .send("POST", "/api/similar", "application/json", "{\"text\":\"沃柑叶子发黄\"}", false)
            .body();
    JsonNode similar = new JsonMapper().readTree(answer);
    return AccessMatrix.rows(
        similar.get("requestId").stringValue(),
        similar.get("cases").get(0).get("id").stringValue());
  }
}
