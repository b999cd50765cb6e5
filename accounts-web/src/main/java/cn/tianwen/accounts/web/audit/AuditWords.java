package cn.tianwen.accounts.web.audit;

import cn.tianwen.accounts.audit.Outcome;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.roster.RosterKind;
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
      Map.ofEntries(
          Map.entry("reason", "理由"),
          Map.entry("step", "步骤"),
          Map.entry("role", "角色"),
          Map.entry("region", "区划"),
          Map.entry("number", "号码"),
          Map.entry("kind", "名单"),
          Map.entry("factor", "方式"),
          Map.entry("sessionsEnded", "退出的设备"),
          Map.entry("count", "数量"),
          Map.entry("created", "新增"),
          Map.entry("changed", "更新"),
          Map.entry("unchanged", "没有变化"),
          Map.entry("refused", "退回"),
          Map.entry("renewed", "重新加密"),
          Map.entry("before", "早于"),
          Map.entry("entries", "条数"),
          Map.entry("stage", "审次"),
          Map.entry("decision", "结论"),
          Map.entry("version", "版本"),
          Map.entry("rule", "检查规则"));

  private static final Map<String, String> FACTORS =
      Map.of("PASSWORD", "密码", "CODE", "验证码", "PASSKEY", "指纹或面容");

  private static final Map<String, String> REVIEWS =
      Map.of("FIRST", "初审", "SECOND", "复审", "FINAL", "终审签发", "APPROVED", "通过", "RETURNED", "退回");

  private static final Map<String, String> STEPS =
      Map.ofEntries(
          Map.entry("CREATE", "新建"),
          Map.entry("SAVE", "修改"),
          Map.entry("SUBMIT", "提交审核"),
          Map.entry("TAKE_BACK", "收回"),
          Map.entry("REVISE", "修订"),
          Map.entry("DELETE", "删除"),
          Map.entry("SCHEDULE", "安排发布和到期时间"),
          Map.entry("PUBLISH", "发布"),
          Map.entry("WITHDRAW", "撤回"),
          Map.entry("EXPIRE", "到期"),
          Map.entry("CHANGE", "修改"),
          Map.entry("CHANGE_PHONE", "更换电话"),
          Map.entry("PUT_NUMBER", "登记证件号或银行卡号"),
          Map.entry("GRANT", "授予"),
          Map.entry("REVOKE", "收回"),
          Map.entry("DISABLE", "停用"),
          Map.entry("ENABLE", "恢复"),
          Map.entry("REGISTER_FARMER", "登记农户"),
          Map.entry("ISSUE_COPY", "签发署名文件"),
          Map.entry("TRACE_COPY", "追查文件是谁的"),
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
      case "stage", "decision" -> REVIEWS.getOrDefault(text, text);
      case "factor" -> FACTORS.getOrDefault(text, text);
      case "kind" -> EnumText.find(RosterKind.class, text).map(RosterKind::label).orElse(text);
      case "reason" -> text.equals("locked") ? "尝试太多，暂时锁定" : text;
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
    labels.put("CONFIRM_SIGN_IN", "再次确认身份");
    labels.put("CHANGE_PASSWORD", "修改密码");
    labels.put("RESET_PASSWORD", "重设密码");
    labels.put("END_SESSIONS", "让设备退出");
    labels.put("ADD_PASSKEY", "添加指纹或面容");
    labels.put("RENAME_PASSKEY", "给指纹或面容改名");
    labels.put("REMOVE_PASSKEY", "移除指纹或面容");
    labels.put("DOWNLOAD_REJECTS", "下载退回的行");
    labels.put("DISMISS_FINDING", "忽略检查结果");
    labels.put("RESTORE_FINDING", "恢复检查结果");
    return labels;
  }
}
