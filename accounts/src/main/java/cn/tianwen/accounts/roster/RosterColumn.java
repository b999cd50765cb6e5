package cn.tianwen.accounts.roster;

import static cn.tianwen.accounts.roster.RosterKind.EXPERTS;
import static cn.tianwen.accounts.roster.RosterKind.INSTITUTIONS;
import static cn.tianwen.accounts.roster.RosterKind.OFFICERS;

import cn.tianwen.accounts.people.FieldProblem;
import cn.tianwen.rows.RowFault;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Columns of the files that can be imported, under the names that they may use. */
public enum RosterColumn {
  NUMBER(
      "number",
      "编号",
      List.of("轻骑兵编号", "专家编号", "信息员编号"),
      EnumSet.allOf(RosterKind.class),
      true,
      "1 至 20 位字母、数字或短横线；以 0 开头的，在表格软件里要先设成文本"),
  NAME("name", "姓名", List.of("专家姓名", "信息员姓名"), EnumSet.of(EXPERTS, OFFICERS), true, "2 至 50 个字"),
  INSTITUTION_NAME(
      "name", "名称", List.of("机构名称", "单位名称", "全称"), EnumSet.of(INSTITUTIONS), true, "2 至 50 个字"),
  REGION(
      "region",
      "区划",
      List.of("区划代码", "所在地", "地区", "县区"),
      EnumSet.allOf(RosterKind.class),
      true,
      "六位区划代码，或从省写起的全称，如 广东省茂名市高州市"),
  PHONE(
      "phone",
      "手机",
      List.of("电话", "手机号", "联系电话"),
      EnumSet.allOf(RosterKind.class),
      false,
      "手机号，或带区号的座机号；加密保存"),
  INSTITUTION_KIND(
      "kind",
      "类别",
      List.of("机构类别", "单位类别"),
      EnumSet.of(INSTITUTIONS),
      true,
      "运管中心、农业农村部门、科研院所、高校、农技推广机构、社会化服务组织、企业"),
  PARENT(
      "parent",
      "上级机构编号",
      List.of("上级机构", "上级编号"),
      EnumSet.of(INSTITUTIONS),
      false,
      "平台里已有的，或写在本文件前面的机构的编号"),
  ADDRESS("address", "通讯地址", List.of("地址"), EnumSet.of(INSTITUTIONS), false, "最多 100 个字"),
  KIND("kind", "类别", List.of("专家类别"), EnumSet.of(EXPERTS), true, "科研专家、乡土专家、农技员"),
  LEVEL(
      "level",
      "级别",
      List.of("专家级别", "机构级别", "层级"),
      EnumSet.of(EXPERTS, INSTITUTIONS),
      true,
      "省级、市级、县级、乡级"),
  INSTITUTION(
      "institution",
      "所在单位",
      List.of("机构编号", "单位编号", "单位", "机构"),
      EnumSet.of(EXPERTS),
      false,
      "平台里已有的单位的编号或全称"),
  TITLE("title", "技术职称", List.of("职称"), EnumSet.of(EXPERTS), false, "如 正高级职称、农艺师；职称级别由此得出"),
  JOB("job", "岗位", List.of("岗位职务"), EnumSet.of(EXPERTS), false, "如 站长"),
  INDUSTRIES(
      "industries", "产业", List.of("服务产业"), EnumSet.of(EXPERTS), false, "代码或名称，几个之间用顿号，如 水产、水果"),
  SPECIALTY(
      "specialtyText",
      "专长领域",
      List.of("专长", "擅长领域"),
      EnumSet.of(EXPERTS),
      false,
      "用平常的词，如 虾蟹、贝类、鱼类；自动对上词表"),
  SERVICE_AREA(
      "serviceArea",
      "服务区域",
      List.of("服务范围"),
      EnumSet.of(EXPERTS),
      false,
      "六位区划代码或全称，几个之间用顿号；不填指所在区划"),
  LATITUDE(
      "latitude",
      "纬度",
      List.of("lat"),
      EnumSet.of(EXPERTS, INSTITUTIONS),
      false,
      "度，如 21.918；和经度一起填"),
  LONGITUDE(
      "longitude", "经度", List.of("lon"), EnumSet.of(EXPERTS, INSTITUTIONS), false, "度，如 110.853"),
  AVAILABILITY(
      "availability", "状态", List.of("接单状态"), EnumSet.of(EXPERTS), false, "可接单、忙碌、暂不接单；不填是可接单"),
  INTRODUCTION(
      "introduction", "简介", List.of("个人简介"), EnumSet.of(EXPERTS), false, "最多 2,000 个字，公开显示"),
  BACKGROUND(
      "background",
      "人员类型",
      List.of("类型"),
      EnumSet.of(OFFICERS),
      true,
      "乡镇农技员、新型农业经营主体技术员、返乡创业人员、退伍军人、村干部、教师、村医、其他"),
  TOWNSHIP("township", "乡镇", List.of("乡镇街道"), EnumSet.of(OFFICERS), false, "最多 50 个字"),
  VILLAGE("village", "村", List.of("行政村"), EnumSet.of(OFFICERS), false, "最多 50 个字"),
  CENTRE("centre", "运管中心编号", List.of("运管中心"), EnumSet.of(OFFICERS), false, "平台里已有的运管中心的编号或全称");

  private final String field;
  private final String label;
  private final List<String> aliases;
  private final Set<RosterKind> kinds;
  private final boolean required;
  private final String meaning;

  RosterColumn(
      String field,
      String label,
      List<String> aliases,
      Set<RosterKind> kinds,
      boolean required,
      String meaning) {
    this.field = field;
    this.label = label;
    this.aliases = aliases;
    this.kinds = kinds;
    this.required = required;
    this.meaning = meaning;
  }

  /** Name of the field in the record. */
  String field() {
    return field;
  }

  /** The Chinese name shown to people. */
  public String label() {
    return label;
  }

  /** Other names that a file may use. */
  public List<String> aliases() {
    return aliases;
  }

  /** Whether a row without it is refused. */
  public boolean isRequired() {
    return required;
  }

  /** What to write into it, in Chinese. */
  public String meaning() {
    return meaning;
  }

  /** The columns of a kind of file. */
  public static List<RosterColumn> list(RosterKind kind) {
    return Arrays.stream(values()).filter(column -> column.kinds.contains(kind)).toList();
  }

  /** The column of a header, in any case, with or without underscores; empty for an unknown one. */
  static Optional<RosterColumn> find(RosterKind kind, String header) {
    String name =
        Normalizer.normalize(header, Normalizer.Form.NFKC)
            .strip()
            .replace("_", "")
            .toLowerCase(Locale.ROOT);
    return list(kind).stream()
        .filter(
            column ->
                column.label.equals(name)
                    || column.aliases.contains(name)
                    || column.field.toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }

  /** What is wrong with the fields of a record, by the columns that hold them. */
  static List<RowFault> faults(RosterKind kind, List<FieldProblem> problems) {
    return problems.stream()
        .map(
            problem ->
                new RowFault(
                    ofField(kind, problem.field()).map(RosterColumn::label).orElse("整行"),
                    problem.sentence().replaceFirst("。$", "")))
        .toList();
  }

  private static Optional<RosterColumn> ofField(RosterKind kind, String path) {
    String last = path.substring(path.lastIndexOf('.') + 1);
    return last.equals("specialties")
        ? Optional.of(SPECIALTY)
        : list(kind).stream().filter(column -> column.field.equals(last)).findFirst();
  }
}
