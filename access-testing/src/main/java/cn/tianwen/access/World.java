package cn.tianwen.access;

import cn.tianwen.access.Caller.SignIn;
import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.rights.RoleGrant;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * An application of its own with somebody of every role, signed in once, and with things in the
 * same county, the next county of the same city, and another province.
 */
public final class World {

  /** Where the callers have their roles. */
  public static final String COUNTY = "440981";

  /** The city of the county. */
  public static final String CITY = "440900";

  /** From the province down to the county. */
  public static final List<String> PATH = List.of("440000", CITY, COUNTY);

  /** The county, its neighbour in the same city, and a county of another province. */
  public static final List<String> PLACES = List.of(COUNTY, "440982", "513437");

  private static final Set<Role> STAFF =
      EnumSet.of(
          Role.REVIEWER, Role.TRIAGE_STAFF, Role.OPERATIONS_STAFF, Role.CENTRE_ADMINISTRATOR);
  private static final Set<Role> ADMINISTRATORS =
      EnumSet.of(Role.CENTRE_ADMINISTRATOR, Role.SYSTEM_ADMINISTRATOR);

  private final URI site;
  private final ApplicationContext application;
  private final RecordingCarrier codes;
  private final Population population;
  private final HttpClient.Builder http;
  private final List<Caller> callers = new ArrayList<>();
  private final Map<Row.Kind, List<Thing>> things = new HashMap<>();

  private World(URI site, ApplicationContext application, RecordingCarrier codes) {
    this.codes = codes;
    this.site = site;
    this.application = application;
    this.population = new Population(application.getBean(Accounts.class));
    this.http = HttpClient.newBuilder();
  }

  /**
   * Fills an application that has just started.
   *
   * @param codes the bean that carries its codes
   */
  public static World of(URI site, ApplicationContext application, RecordingCarrier codes)
      throws IOException, InterruptedException {
    World world = new World(site, application, codes);
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
    HttpSession stranger = new HttpSession(site, http);
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
    HttpSession session = new HttpSession(site, http);
    session.open("/sign-in");
    require(
        session.submit(
            "/sign-in/password", "account=" + account + "&password=" + Population.PASSWORD));
    if (ADMINISTRATORS.contains(role) && until == SignIn.COMPLETE) {
      session.open("/sign-in/second");
      session.submit("/sign-in/second/send", "");
      require(session.submit("/sign-in/second", "code=" + codes.codeOf(population.phoneOf(id))));
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

  /** The application. */
  public ApplicationContext application() {
    return application;
  }

  /** Everybody who asks. */
  public List<Caller> callers() {
    return callers;
  }

  /** What a row is asked about by a caller: things of all places, and what is one's own. */
  public List<@Nullable Thing> things(Row row, Caller caller) {
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

  /** Adds a thing that rows may be about. */
  public void add(Row.Kind kind, Thing thing) {
    things.computeIfAbsent(kind, none -> new ArrayList<>()).add(thing);
  }
}
