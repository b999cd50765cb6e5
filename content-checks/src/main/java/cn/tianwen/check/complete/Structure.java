package cn.tianwen.check.complete;

import cn.tianwen.check.BodyText;
import cn.tianwen.check.ReadText;
import cn.tianwen.check.Severity;
import cn.tianwen.check.TextField;
import cn.tianwen.check.TextFinding;
import cn.tianwen.check.TextRule;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds headings without words, and levels that are skipped: contents and screen readers need both.
 */
public final class Structure implements TextRule {

  /** A heading without words. */
  public static final String EMPTY_HEADING = "structure.empty-heading";

  /** A heading more than one level below the one before. */
  public static final String SKIPPED_LEVEL = "structure.skipped-level";

  private static final int TOP = 2;

  @Override
  public List<TextFinding> check(ReadText text) {
    List<TextFinding> found = new ArrayList<>();
    int level = TOP - 1;
    for (BodyText.Heading heading : text.body().headings()) {
      if (heading.start() == heading.end()) {
        found.add(
            text.at(
                TextField.BODY,
                heading.start(),
                heading.end(),
                EMPTY_HEADING,
                Severity.WARNING,
                "这里有一个没有字的标题，请写上标题或删去。"));
        continue;
      }
      if (heading.level() > level + 1) {
        found.add(
            text.at(
                TextField.BODY,
                heading.start(),
                heading.end(),
                SKIPPED_LEVEL,
                Severity.HINT,
                "标题跳级了：上一级应是" + name(level + 1) + "，这里是" + name(heading.level()) + "，请调整级别。"));
      }
      level = heading.level();
    }
    return found;
  }

  /** The body begins with {@code h2}, which people call 一级标题. */
  private static String name(int level) {
    return "一二三四五".charAt(Math.clamp(level - TOP, 0, 4)) + "级标题";
  }
}
