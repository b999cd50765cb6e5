package cn.tianwen.check.pesticide;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A forbidden pesticide that a solution advises.
 *
 * @param id concept id of the pesticide
 * @param label its standard name, e.g. 甲拌磷
 * @param surface how the text writes it, e.g. 3911
 * @param scopes what it must not be used on, as the notices call it; 全部 for every use
 * @param notices the official notices with number and date, e.g. 农业部公告第322号(2003-12-30)
 */
public record BannedFinding(
    String id, String label, String surface, List<String> scopes, List<String> notices) {

  static final String EVERYTHING = "全部";

  /** Keeps its own copies. */
  public BannedFinding {
    scopes = List.copyOf(scopes);
    notices = List.copyOf(notices);
  }

  /** What people read beside the case, e.g. 原答案用了禁用农药甲拌磷（农业农村部公告第536号），不能照做. */
  public String warning() {
    String by = "（" + noticesWithoutDate() + "）";
    return isForbiddenAltogether()
        ? "原答案用了禁用农药" + name() + by + "，不能照做"
        : "原答案用了" + name() + "，" + ban() + by + "，不能照做";
  }

  /** The label, with what the text wrote when that is another name. */
  String name() {
    return surface.equals(label) ? label : label + "（" + surface + "）";
  }

  /** 已禁用, or where: 已禁止用于蔬菜. */
  String ban() {
    return isForbiddenAltogether() ? "已禁用" : "已禁止用于" + String.join("、", scopes);
  }

  /** The notices as people cite them, e.g. 农业部公告第322号. */
  String noticesWithoutDate() {
    return notices.stream()
        .map(notice -> notice.replaceFirst("\\(.*$", ""))
        .collect(Collectors.joining("、"));
  }

  private boolean isForbiddenAltogether() {
    return scopes.contains(EVERYTHING);
  }
}
