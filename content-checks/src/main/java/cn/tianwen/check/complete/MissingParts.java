package cn.tianwen.check.complete;

import cn.tianwen.check.CheckedText;
import cn.tianwen.check.ReadText;
import cn.tianwen.check.RightsStatement;
import cn.tianwen.check.Severity;
import cn.tianwen.check.TextField;
import cn.tianwen.check.TextFinding;
import cn.tianwen.check.TextKind;
import cn.tianwen.check.TextRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what has to be filled in and is not. */
public final class MissingParts implements TextRule {

  /** There is no text at all. */
  public static final String BODY = "complete.body";

  /** A case does not say what was wrong. */
  public static final String PROBLEM = "complete.problem";

  /** There is no summary. */
  public static final String SUMMARY = "complete.summary";

  /** Nobody can filter by the industry. */
  public static final String INDUSTRY = "complete.industry";

  /** Something of the intellectual property is not said. */
  public static final String RIGHTS = "complete.rights";

  @Override
  public List<TextFinding> check(ReadText text) {
    CheckedText source = text.source();
    List<TextFinding> missing = new ArrayList<>();
    boolean isEmpty = text.body().text().isBlank() && text.body().pictures().isEmpty();
    if (isEmpty && !source.pagesOfItsOwn()) {
      missing.add(ReadText.whole(TextField.BODY, BODY, Severity.BLOCKING, "正文是空的，请写上正文。"));
    }
    if (source.kind() == TextKind.CASE && source.problem().isBlank()) {
      missing.add(
          ReadText.whole(TextField.PROBLEM, PROBLEM, Severity.BLOCKING, "案例没有写问题，请写明当时遇到了什么情况。"));
    }
    if (needsSummary(source) && source.summary().isBlank()) {
      missing.add(
          ReadText.whole(TextField.SUMMARY, SUMMARY, Severity.HINT, "没有摘要。写两三句话，读者在列表里就能看懂这篇讲什么。"));
    }
    if (source.kind() != TextKind.ANNOUNCEMENT && source.industry() == null) {
      missing.add(
          ReadText.whole(
              TextField.INDUSTRY, INDUSTRY, Severity.WARNING, "没有选产业，读者按产业筛选时找不到这篇，请选上。"));
    }
    List<String> unsaid = unsaid(source.rights());
    if (!unsaid.isEmpty()) {
      missing.add(
          ReadText.whole(
              TextField.INTELLECTUAL_PROPERTY,
              RIGHTS,
              Severity.BLOCKING,
              "知识产权没有填完整，还缺" + String.join("、", unsaid) + "，请补全。"));
    }
    return missing;
  }

  private static boolean needsSummary(CheckedText text) {
    return text.kind() == TextKind.INDUSTRY || text.kind() == TextKind.TRAINING;
  }

  private static List<String> unsaid(RightsStatement rights) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("权利人", rights.owner());
    parts.put("使用许可", rights.licence());
    parts.put("来源", rights.source());
    parts.put("使用条件", rights.terms());
    return parts.entrySet().stream()
        .filter(part -> part.getValue().isBlank())
        .map(Map.Entry::getKey)
        .toList();
  }
}
