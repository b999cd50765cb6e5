package cn.tianwen.accounts.roster;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.accounts.SettableClock;
import cn.tianwen.accounts.people.Availability;
import cn.tianwen.accounts.people.ExpertKind;
import cn.tianwen.accounts.people.ExpertProfile;
import cn.tianwen.accounts.people.InstitutionKind;
import cn.tianwen.accounts.people.OfficerBackground;
import cn.tianwen.accounts.people.OfficerProfile;
import cn.tianwen.accounts.people.PersonDraft;
import cn.tianwen.accounts.people.PersonRow;
import cn.tianwen.accounts.people.Position;
import cn.tianwen.accounts.people.ServiceLevel;
import cn.tianwen.accounts.people.TitleLevel;
import cn.tianwen.accounts.rights.Scope;
import cn.tianwen.accounts.vault.PersonalNumberParser;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import cn.tianwen.rows.RowFault;
import cn.tianwen.rows.SourceRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterRowParserTest {

  private static final RosterVocabulary WORDS =
      new RosterVocabulary(
          Regions.load(),
          Industries.load(),
          words -> words.contains("荔枝") ? List.of("crop.lizhi") : List.of());
  private static final Workplaces WORKPLACES =
      new Workplaces(
          List.of(
              new Workplaces.Workplace("J001", "示例水产站", InstitutionKind.EXTENSION),
              new Workplaces.Workplace("C001", "示例运管中心", InstitutionKind.CENTRE)));

  private final Map<String, String> expert =
      new LinkedHashMap<>(
          Map.of("轻骑兵编号", "00738", "姓名", "示例甲", "类别", "乡土专家", "区划", "440981", "级别", "县级"));
  private final Map<String, String> officer =
      new LinkedHashMap<>(Map.of("编号", "X1", "姓名", "示例乙", "人员类型", "村医", "所在地", "广东省茂名市高州市"));

  private static RosterRow parse(RosterKind kind, Map<String, String> values, Scope scope) {
    return new RosterRowParser(
            kind,
            scope,
            WORDS,
            WORKPLACES,
            new PersonalNumberParser(new SettableClock("2026-03-01T00:00:00Z")))
        .parse(new SourceRow(7, values, "raw", Optional.empty()));
  }

  private static Scope everywhere() {
    return new Scope(true, new TreeSet<>(), null);
  }

  private static PersonRow person(RosterKind kind, Map<String, String> values) {
    return Objects.requireNonNull(parse(kind, values, everywhere()).person());
  }

  private ExpertProfile expertProfile() {
    return Objects.requireNonNull(person(RosterKind.EXPERTS, expert).draft().expert());
  }

  private List<RowFault> faults() {
    return parse(RosterKind.EXPERTS, expert, everywhere()).faults();
  }

  @Test
  void anExpertWithEveryColumnIsUnderstood() {
    expert.put("技术职称", "高级农艺师");
    expert.put("岗位", "站长");
    expert.put("级别", "市");
    expert.put("产业", "水果、aquaculture");
    expert.put("专长领域", "荔枝保鲜");
    expert.put("服务区域", "440981、广东省汕头市");
    expert.put("电话", "154 0000 0001");
    expert.put("所在单位", "示例水产站");
    expert.put("纬度", "21.918");
    expert.put("经度", "１１０.853");
    expert.put("状态", "忙碌");
    expert.put("简介", "种荔枝三十年");

    PersonRow person = person(RosterKind.EXPERTS, expert);
    PersonDraft draft = person.draft();

    assertThat(draft.region()).isEqualTo("440981");
    assertThat(person.institution()).isEqualTo("J001");
    assertThat(draft.phone()).hasToString("154****0001");
    assertThat(draft.expert())
        .isEqualTo(
            new ExpertProfile(
                "00738",
                ExpertKind.LOCAL_EXPERT,
                ServiceLevel.CITY,
                "高级农艺师",
                TitleLevel.ASSOCIATE_SENIOR,
                "站长",
                List.of("fruit", "aquaculture"),
                List.of("crop.lizhi"),
                "荔枝保鲜",
                List.of("440981", "440500"),
                new Position(21.918, 110.853),
                Availability.BUSY,
                null,
                null,
                "种荔枝三十年"));
  }

  @Test
  void whatAnExpertLeavesOutStaysEmpty() {
    ExpertProfile profile = expertProfile();

    assertThat(profile.serviceArea()).isEmpty();
    assertThat(profile.position()).isNull();
    assertThat(profile.availability()).isEqualTo(Availability.AVAILABLE);
    assertThat(profile.titleLevel()).isEqualTo(TitleLevel.NONE);
  }

  @Test
  void anOfficerIsUnderstoodByTheOtherNamesOfColumnsToo() {
    officer.put("运管中心编号", "C001");
    officer.put("乡镇", "示例镇");

    PersonRow person = person(RosterKind.OFFICERS, officer);

    assertThat(person.centre()).isEqualTo("C001");
    assertThat(person.draft().officer())
        .isEqualTo(new OfficerProfile("X1", OfficerBackground.VILLAGE_DOCTOR, "示例镇", "", null));
  }

  @ParameterizedTest
  @CsvSource({
    "姓名, '', 姓名, 不能为空",
    "轻骑兵编号, 12 34, 编号, 字母、数字或短横线",
    "类别, 教练, 类别, 没有这个选项",
    "区划, 999999, 区划, 没有这个区划",
    "产业, 汽车, 产业, 没有这个产业",
    "服务区域, 月球, 服务区域, 没有这个区划",
    "手机, 12345, 手机, 电话号码不正确",
    "所在单位, 没有的单位, 所在单位, 平台里没有这个单位",
    "纬度, 21.9, 纬度, 一起填",
    "简介, 有事打 13800138000, 简介, 不要写电话",
    "岗位, 坏\uFFFD字, 岗位, 乱码"
  })
  void aRowThatBreaksARuleSaysWhichColumnAndWhatIsRight(
      String column, String value, String field, String reason) {
    expert.put(column, value);

    assertThat(faults())
        .anySatisfy(
            fault -> {
              assertThat(fault.field()).isEqualTo(field);
              assertThat(fault.reason()).contains(reason);
            });
  }

  @Test
  void aPhoneNeverStandsInAReason() {
    expert.put("手机", "1380013800");

    assertThat(faults().toString()).doesNotContain("1380013800");
  }

  @Test
  void aCellOfMoreThanTwoThousandCharactersIsRefused() {
    expert.put("简介", "字".repeat(2_001));

    assertThat(faults()).extracting(RowFault::reason).containsExactly("一格最多 2,000 个字");
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    expert.put("姓名", "");
    expert.put("类别", "教练");
    expert.put("手机", "12");

    assertThat(faults()).extracting(RowFault::field).containsExactly("姓名", "手机", "类别");
  }

  @Test
  void aRowOfAnotherRegionIsRefusedAndSaysToWhomItBelongs() {
    Scope shantou = new Scope(false, new TreeSet<>(List.of("440500")), null);

    List<RowFault> faults = parse(RosterKind.EXPERTS, expert, shantou).faults();

    assertThat(faults)
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.field()).isEqualTo("区划");
              assertThat(fault.reason()).contains("广东省茂名市高州市").contains("不能导入");
            });
  }

  @Test
  void aCentreMustBeACentre() {
    officer.put("运管中心编号", "J001");

    assertThat(parse(RosterKind.OFFICERS, officer, everywhere()).faults())
        .extracting(RowFault::reason)
        .containsExactly("这个单位不是运管中心：J001");
  }
}
