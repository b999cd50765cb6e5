package cn.tianwen.search.people;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.accounts.people.Person;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.rights.RoleGrant;
import cn.tianwen.accounts.vault.PersonalNumberKind;
import cn.tianwen.search.testing.SignInClient;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PeoplePagesIT {

  private static CentreOffice office;
  private static SignInClient administrator;
  private static Person own;
  private static Person neighbour;

  @BeforeAll
  static void start() {
    office = new CentreOffice();
    own = office.expert("陈果", "00738", "13800138201", CentreOffice.GAOZHOU);
    neighbour = office.expert("陈邻", "00739", "13800138202", CentreOffice.HUAZHOU);
    administrator = office.administrator();
  }

  @AfterAll
  static void stop() {
    office.close();
  }

  private static String page(UUID id) {
    return "/people/" + id;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static HttpResponse<String> post(UUID id, String action, Map<String, String> fields) {
    return administrator.submit(page(id), page(id) + action, fields);
  }

  @Test
  void aNeighbourIsNotThere() {
    assertThat(administrator.get(page(own.id())).statusCode()).isEqualTo(200);
    for (String address : new String[] {"", "/edit", "/erase", "/photo"}) {
      assertThat(administrator.get(page(neighbour.id()) + address).statusCode())
          .as(address)
          .isEqualTo(404);
    }
    String token = SignInClient.token(administrator.get(page(own.id())).body());
    for (String action : new String[] {"/disable", "/enable", "/erase"}) {
      assertThat(
              administrator
                  .post(page(neighbour.id()) + action, Map.of("reason", "核对"), token)
                  .statusCode())
          .as(action)
          .isEqualTo(404);
    }
  }

  @Test
  void aNeighbourIsNeitherListedNorCountedNorExported() {
    String list = administrator.get("/people?q=" + encoded("陈")).body();
    assertThat(list).contains("陈果").doesNotContain("陈邻").contains("共 <strong>1</strong> 人");
    assertThat(administrator.get("/people?region=" + CentreOffice.HUAZHOU).body())
        .contains("共 <strong>0</strong> 人")
        .contains("没有符合的人员");

    HttpResponse<String> file = administrator.get("/people.csv?q=" + encoded("陈"));
    assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(file.body())
        .startsWith("\uFEFF姓名,角色,编号")
        .contains("陈果,专家,00738")
        .contains("138****8201")
        .doesNotContain("陈邻")
        .doesNotContain("13800138201");
  }

  @Test
  void aRoleOutsideOfTheOwnRegionIsNotGiven() {
    Map<String, String> beyond =
        Map.of("role", Role.REVIEWER.name(), "roleRegion", CentreOffice.HUAZHOU);
    Map<String, String> above =
        Map.of("role", Role.SYSTEM_ADMINISTRATOR.name(), "roleRegion", "", "confirmed", "true");

    HttpResponse<String> refused = post(own.id(), "/roles", beyond);
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).contains("您没有“授予和收回角色”的权限");
    assertThat(post(own.id(), "/roles", above).statusCode()).isEqualTo(403);
    assertThat(office.accounts().people().get(Principal.SYSTEM, own.id()).grants())
        .containsExactly(new RoleGrant(Role.EXPERT, CentreOffice.GAOZHOU));
    assertThat(administrator.get(page(own.id())).body())
        .doesNotContain("value=\"SYSTEM_ADMINISTRATOR\"")
        .doesNotContain("value=\"" + CentreOffice.HUAZHOU + "\"");
  }

  @Test
  void powerOverOthersIsGivenOnASecondPageOnly() {
    Person person = office.expert("何广", "00801", "13800138203", CentreOffice.GAOZHOU);
    RoleGrant power = new RoleGrant(Role.CENTRE_ADMINISTRATOR, CentreOffice.GAOZHOU);
    Map<String, String> form =
        Map.of("role", power.role().name(), "roleRegion", CentreOffice.GAOZHOU);

    HttpResponse<String> asked = post(person.id(), "/roles", form);
    assertThat(asked.body()).contains("让何广担任运管中心管理员？");
    assertThat(grants(person)).doesNotContain(power);

    administrator.post(
        page(person.id()) + "/roles",
        Map.of(
            "role", power.role().name(), "roleRegion", CentreOffice.GAOZHOU, "confirmed", "true"),
        SignInClient.token(asked.body()));
    assertThat(grants(person)).contains(power);
  }

  private static Set<RoleGrant> grants(Person person) {
    return office.accounts().people().get(Principal.SYSTEM, person.id()).grants();
  }

  @Test
  void wrongFieldsAreNamedAboveAndAtTheirPlace() {
    String token = SignInClient.token(administrator.get("/people/new").body());

    HttpResponse<String> answer =
        administrator.post(
            "/people",
            Map.of("name", "一", "region", CentreOffice.GAOZHOU, "phone", "12345", "idCard", "44"),
            token);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("没有保存")
        .contains("href=\"#phone\"", "id=\"phone-error\"")
        .contains("href=\"#idCard\"", "id=\"idCard-error\"");
  }

  @Test
  void whatOthersChangedMeanwhileIsShownBesideWhatWasTyped() {
    Person person = office.expert("罗春", "00802", "13800138204", CentreOffice.GAOZHOU);
    String form = administrator.get(page(person.id()) + "/edit").body();
    office.accounts().people().disable(Principal.SYSTEM, person.id());

    HttpResponse<String> answer =
        administrator.post(
            page(person.id()),
            Map.of(
                "version", "1",
                "name", "罗春生",
                "region", CentreOffice.GAOZHOU,
                "institution", "高州市农技服务运管中心"),
            SignInClient.token(form));

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("刚被别人修改过", "罗春", "罗春生");
    assertThat(answer.body()).contains("name=\"version\" value=\"2\"");
  }

  @Test
  void aCardIsKeptMaskedAndRevealedForAReasonOnly() {
    Person person = office.expert("梁田", "00803", "13800138205", CentreOffice.GAOZHOU);
    var number =
        office.accounts().numbers().parse(PersonalNumberKind.ID_CARD, "11010519491231002X");
    office.accounts().staffDesk().putNumber(Principal.SYSTEM, person.id(), number);
    String entry =
        office.accounts().people().numbers(Principal.SYSTEM, person.id()).stream()
            .filter(one -> one.kind() == PersonalNumberKind.ID_CARD)
            .findFirst()
            .orElseThrow()
            .entry()
            .toString();
    String shown = administrator.get(page(person.id())).body();
    assertThat(shown).contains("1****************X").doesNotContain("11010519491231002X");

    HttpResponse<String> without =
        post(person.id(), "/reveal", Map.of("entry", entry, "reason-" + entry, "看"));
    assertThat(without.statusCode()).isEqualTo(422);
    assertThat(without.body()).contains("请写明查看完整号码的理由").doesNotContain("11010519491231002X");

    HttpResponse<String> full =
        post(person.id(), "/reveal", Map.of("entry", entry, "reason-" + entry, "核对发放补助"));
    assertThat(full.body()).contains("11010519491231002X");
    assertThat(full.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    assertThat(administrator.get("/audit?person=" + encoded("梁田")).body())
        .contains("核对发放补助", "林主任", "梁田的号码")
        .doesNotContain("11010519491231002X");
  }

  @Test
  void theAuditLogAndTheCentresEndAtTheRegion() {
    office.accounts().people().disable(Principal.SYSTEM, neighbour.id());
    office.accounts().people().enable(Principal.SYSTEM, neighbour.id());

    assertThat(administrator.get("/audit").body()).doesNotContain("陈邻").doesNotContain("化州");
    assertThat(administrator.get("/institutions").body())
        .contains("高州市农技服务运管中心")
        .doesNotContain("化州市农技服务运管中心");
    assertThat(administrator.get("/institutions/" + office.cityCentre()).statusCode())
        .isEqualTo(404);
    assertThat(administrator.get("/institutions/suggestions?institution=" + encoded("运管")).body())
        .contains("高州")
        .doesNotContain("化州");
  }

  @Test
  void whoKeepsNobodyIsToldSo() {
    Person expert = office.expert("周农", "00804", "13800138206", CentreOffice.GAOZHOU);
    office.accounts().signIn().setPassword(expert.id(), CentreOffice.PASSWORD, false);
    office.accounts().signIn().setName(expert.id(), "zhounong");
    SignInClient browser = office.visitor();
    browser.signIn("zhounong", CentreOffice.PASSWORD);

    for (String address :
        new String[] {"/people", "/people.csv", "/people/new", "/institutions", "/audit"}) {
      HttpResponse<String> answer = browser.get(address);
      assertThat(answer.statusCode()).as(address).isEqualTo(403);
      assertThat(answer.body()).as(address).contains("没有权限");
    }
    assertThat(browser.get(page(own.id())).statusCode()).isEqualTo(404);
    assertThat(browser.get(page(expert.id())).statusCode()).isEqualTo(200);
  }
}
