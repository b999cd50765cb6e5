package cn.tianwen.search.people;

import cn.tianwen.access.RecordingCarrier;
import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.people.Availability;
import cn.tianwen.accounts.people.ExpertKind;
import cn.tianwen.accounts.people.ExpertProfile;
import cn.tianwen.accounts.people.InstitutionDraft;
import cn.tianwen.accounts.people.InstitutionKind;
import cn.tianwen.accounts.people.Person;
import cn.tianwen.accounts.people.PersonDraft;
import cn.tianwen.accounts.people.ServiceLevel;
import cn.tianwen.accounts.people.TitleLevel;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.rights.RoleGrant;
import cn.tianwen.accounts.vault.PersonalNumberKind;
import cn.tianwen.search.RunningSearchApi;
import cn.tianwen.search.testing.SearchApi;
import cn.tianwen.search.testing.SignInClient;
import cn.tianwen.standalone.servers.ServerAddresses;
import cn.tianwen.standalone.testing.TestServers;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An application with the centres of 茂名, 高州 and 化州, their administrators and some experts. */
final class CentreOffice implements AutoCloseable {

  static final String PASSWORD = "三月栽秧七月收谷";
  static final String GAOZHOU = "440981";
  static final String HUAZHOU = "440982";

  private final ServerAddresses servers = TestServers.newDatabase();
  private final RecordingCarrier carrier = new RecordingCarrier();
  private final RunningSearchApi api = SearchApi.start(servers, carrier);
  private final Accounts accounts = SearchApi.accounts(servers, Clock.systemUTC());
  private final UUID city = centre("C440900", "茂名市农技服务运管中心", ServiceLevel.CITY, "440900");
  private final UUID county = centre("C440981", "高州市农技服务运管中心", ServiceLevel.COUNTY, GAOZHOU);

  /** Makes what is always there. */
  CentreOffice() {
    centre("C440982", "化州市农技服务运管中心", ServiceLevel.COUNTY, HUAZHOU);
    administrator("林主任", "gaozhou", "13800138101", GAOZHOU);
  }

  Accounts accounts() {
    return accounts;
  }

  URI uri() {
    return api.uri();
  }

  /** The centre of 高州. */
  UUID centre() {
    return county;
  }

  /** The centre of 茂名. */
  UUID cityCentre() {
    return city;
  }

  String codeOf(String phone) {
    return carrier.codeOf(phone);
  }

  /** A browser of somebody who has not signed in. */
  SignInClient visitor() {
    return new SignInClient(api);
  }

  /** The administrator of 高州, signed in with both factors. */
  SignInClient administrator() {
    SignInClient browser = new SignInClient(api);
    browser.signIn("gaozhou", PASSWORD);
    String page = browser.submit("/sign-in/second", "/sign-in/second/send", Map.of()).body();
    browser.post(
        "/sign-in/second", Map.of("code", codeOf("13800138101")), SignInClient.token(page));
    return browser;
  }

  /** An administrator of a region. */
  UUID administrator(String name, String account, String phone, String region) {
    Person person = person(name, phone, region, null);
    accounts
        .people()
        .grant(Principal.SYSTEM, person.id(), new RoleGrant(Role.CENTRE_ADMINISTRATOR, region));
    accounts.signIn().setPassword(person.id(), PASSWORD, false);
    accounts.signIn().setName(person.id(), account);
    return person.id();
  }

  /** An expert of a county. */
  Person expert(String name, String number, String phone, String region) {
    return person(name, phone, region, number);
  }

  private Person person(String name, String phone, String region, @Nullable String number) {
    return accounts
        .people()
        .create(
            Principal.SYSTEM,
            new PersonDraft(
                name,
                region,
                region.equals(GAOZHOU) ? county : null,
                accounts.numbers().parse(PersonalNumberKind.PHONE, phone),
                number == null ? null : profile(number, region),
                null));
  }

  private static ExpertProfile profile(String number, String region) {
    return new ExpertProfile(
        number,
        ExpertKind.TECHNICIAN,
        ServiceLevel.COUNTY,
        "农艺师",
        TitleLevel.INTERMEDIATE,
        "植保员",
        List.of("fruit", "vegetable"),
        List.of(),
        "荔枝、龙眼、霜疫霉病",
        List.of(region),
        null,
        Availability.AVAILABLE,
        null,
        null,
        "在荔枝园里干了二十年，最熟悉霜疫霉病和蒂蛀虫。");
  }

  private UUID centre(String number, String name, ServiceLevel level, String region) {
    return accounts
        .institutions()
        .create(
            Principal.SYSTEM,
            new InstitutionDraft(
                number, name, InstitutionKind.CENTRE, level, region, null, "", null, null))
        .id();
  }

  @Override
  public void close() {
    accounts.close();
    api.close();
  }
}
