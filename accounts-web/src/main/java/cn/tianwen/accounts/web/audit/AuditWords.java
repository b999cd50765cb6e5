package cn.tianwen.accounts.web.audit;

import cn.tianwen.accounts.audit.Outcome;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.web.forms.Choice;
import cn.tianwen.accounts.web.forms.EnumText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Tells entries of the audit log in words. What has no words yet is shown as it stands. */
final class AuditWords {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<Map<String, Object>> DETAIL = new TypeReference<>() {};

  private static final Map<String, String> OPERATIONS = operations();

  private static final Map<String, String> NAMES =
      Map.of(
          "reason", "理由",
          "step", "步骤",
          "role", "角色",
          "region", "区划",
          "number", "号码",
          "method", "方式",
          "count", "数量",
          "rows", "行数",
          "entries", "条数");

  private static final Map<String, String> STEPS =
      Map.ofEntries(
          Map.entry("CREATE", "新建"),
          Map.entry("CHANGE", "修改"),
          Map.entry("CHANGE_PHONE", "更换电话"),
          Map.entry("PUT_NUMBER", "登记证件号或银行卡号"),
          Map.entry("GRANT", "授予"),
          Map.entry("REVOKE", "收回"),
          Map.entry("DISABLE", "停用"),
          Map.entry("ENABLE", "恢复"),
          Map.entry("REGISTER_FARMER", "登记农户"),
          Map.entry("EXPORT_LIST", "导出名单"));

  private final UnaryOperator<String> place;

  /**
   * Takes the names of regions.
   *
   * @param place the name by the code
   */
  AuditWords(UnaryOperator<String> place) {
    this.place = place;
  }

  /** The operations to choose from. */
  static List<Choice> choices() {
    return OPERATIONS.entrySet().stream()
        .map(one -> new Choice(one.getKey(), one.getValue()))
        .toList();
  }

  /** What was done. */
  String operation(@Nullable String operation) {
    return operation == null ? "（缺失）" : OPERATIONS.getOrDefault(operation, operation);
  }

  /** In which role; empty for none. */
  String role(@Nullable String role) {
    return role == null ? "" : EnumText.find(Role.class, role).map(Role::label).orElse(role);
  }

  /** How it ended. */
  String outcome(@Nullable String outcome) {
    return EnumText.find(Outcome.class, outcome == null ? "" : outcome)
        .map(
            one ->
                switch (one) {
                  case DONE -> "成功";
                  case DENIED -> "被拒绝";
                  case FAILED -> "失败";
                })
        .orElse("（缺失）");
  }

  /** More about it, e.g. 理由：核对补助；步骤：授予. */
  String detail(@Nullable String json) {
    try {
      return json == null
          ? ""
          : JSON.readValue(json, DETAIL).entrySet().stream()
              .map(one -> name(one.getKey()) + "：" + value(one.getKey(), one.getValue()))
              .collect(Collectors.joining("；"));
    } catch (JacksonException e) {
      return "（内容被改动过，无法显示）";
    }
  }

  private static String name(String key) {
    return NAMES.getOrDefault(key, key);
  }

  private String value(String key, Object value) {
    String text = String.valueOf(value);
    return switch (key) {
      case "step" -> STEPS.getOrDefault(text, text);
      case "role" -> role(text);
      case "region" -> place.apply(text).isEmpty() ? text : place.apply(text);
      default -> text;
    };
  }

  private static Map<String, String> operations() {
    Map<String, String> labels = new LinkedHashMap<>();
    Stream.of(Operation.values()).forEach(one -> labels.put(one.name(), one.label()));
    labels.put("SIGN_IN", "登录");
    labels.put("SIGN_OUT", "退出");
    labels.put("SEND_CODE", "发送验证码");
    labels.put("CHANGE_PASSWORD", "修改密码");
    return labels;
  }
}
