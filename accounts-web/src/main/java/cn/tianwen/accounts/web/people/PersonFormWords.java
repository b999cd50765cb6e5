package cn.tianwen.accounts.web.people;

import cn.tianwen.accounts.people.Availability;
import cn.tianwen.accounts.people.ExpertKind;
import cn.tianwen.accounts.people.OfficerBackground;
import cn.tianwen.accounts.people.ServiceLevel;
import cn.tianwen.accounts.people.TitleLevel;
import cn.tianwen.accounts.web.forms.EnumText;
import cn.tianwen.accounts.web.forms.FormValues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names the fields of the form of a person and tells where two forms differ. */
final class PersonFormWords {

  private static final Map<String, String> LABELS = labels();

  private final PeopleWords words;

  PersonFormWords(PeopleWords words) {
    this.words = words;
  }

  /**
   * A field in which two forms differ.
   *
   * @param kept as others have it now
   * @param typed as it stands in the form
   */
  record Difference(String label, String kept, String typed) {}

  /** Where a form differs from what is kept, in the order of the fields. */
  List<Difference> differences(FormValues kept, FormValues typed) {
    return LABELS.entrySet().stream()
        .filter(field -> !text(kept, field.getKey()).equals(text(typed, field.getKey())))
        .map(
            field ->
                new Difference(
                    field.getValue(), text(kept, field.getKey()), text(typed, field.getKey())))
        .toList();
  }

  private String text(FormValues form, String field) {
    return form.list(field).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .map(value -> inWords(field, value))
        .collect(Collectors.joining("、"));
  }

  private String inWords(String field, String value) {
    return switch (field) {
      case "region", "expert.serviceArea" -> words.shortPlace(value);
      case "profile" -> value.equals("expert") ? "专家" : "信息员";
      case "expert.industries" -> words.industry(value);
      case "expert.kind" -> label(ExpertKind.class, ExpertKind::label, value);
      case "expert.level" -> label(ServiceLevel.class, ServiceLevel::label, value);
      case "expert.titleLevel" -> label(TitleLevel.class, TitleLevel::label, value);
      case "expert.availability" -> label(Availability.class, Availability::label, value);
      case "officer.background" -> label(OfficerBackground.class, OfficerBackground::label, value);
      default -> value;
    };
  }

  private static <E extends Enum<E>> String label(
      Class<E> type, Function<E, String> label, String name) {
    return EnumText.find(type, name).map(label).orElse(name);
  }

  private static Map<String, String> labels() {
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put("name", "姓名");
    labels.put("region", "所在区划");
    labels.put("institution", "单位");
    labels.put("profile", "身份");
    labels.put("expert.number", "专家编号");
    labels.put("expert.kind", "专家类别");
    labels.put("expert.level", "级别");
    labels.put("expert.title", "技术职称");
    labels.put("expert.titleLevel", "职称级别");
    labels.put("expert.job", "岗位");
    labels.put("expert.industries", "产业");
    labels.put("expert.specialtyText", "专长领域");
    labels.put("expert.serviceArea", "服务区域");
    labels.put("expert.latitude", "纬度");
    labels.put("expert.longitude", "经度");
    labels.put("expert.availability", "接单状态");
    labels.put("expert.awayUntil", "恢复接单日期");
    labels.put("expert.introduction", "简介");
    labels.put("officer.number", "信息员编号");
    labels.put("officer.background", "来源");
    labels.put("officer.township", "乡镇");
    labels.put("officer.village", "村");
    labels.put("officer.centre", "联系中心");
    return labels;
  }
}
