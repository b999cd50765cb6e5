package cn.tianwen.check.duplicate;

import cn.tianwen.check.NearDuplicates;
import cn.tianwen.check.ReadText;
import cn.tianwen.check.Severity;
import cn.tianwen.check.TextField;
import cn.tianwen.check.TextFinding;
import cn.tianwen.check.TextRule;
import java.util.List;

/** Points to published items that say nearly the same. */
public final class NearDuplicateTexts implements TextRule {

  /** Much of the wording stands in another item. */
  public static final String RULE = "duplicate";

  private static final int WHOLE = 100;

  private final NearDuplicates duplicates;

  /** Asks there. */
  public NearDuplicateTexts(NearDuplicates duplicates) {
    this.duplicates = duplicates;
  }

  @Override
  public List<TextFinding> check(ReadText text) {
    String words =
        text.field(TextField.PROBLEM).folded() + '\n' + text.field(TextField.BODY).folded();
    return duplicates.like(text.source().id(), words).stream()
        .map(
            similar ->
                ReadText.whole(
                    TextField.BODY,
                    RULE,
                    Severity.WARNING,
                    "和已发布的“%s”约%d%%相同，请核对是否重复，或者是否应当改为修订那一篇。"
                        .formatted(similar.name(), Math.round(similar.similarity() * WHOLE))))
        .toList();
  }
}
