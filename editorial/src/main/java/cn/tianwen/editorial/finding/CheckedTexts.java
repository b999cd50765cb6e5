package cn.tianwen.editorial.finding;

import cn.tianwen.check.CheckedText;
import cn.tianwen.check.RightsStatement;
import cn.tianwen.check.TextKind;
import cn.tianwen.editorial.ContentKind;
import cn.tianwen.editorial.IntellectualProperty;
import cn.tianwen.editorial.ItemText;
import java.util.UUID;

/** Hands the text of an item to the checks. */
public final class CheckedTexts {

  private static final String PDF = "application/pdf";

  private CheckedTexts() {}

  /**
   * What of an item is checked.
   *
   * @param item whose text it is
   */
  public static CheckedText of(UUID item, ContentKind kind, ItemText text) {
    return new CheckedText(
        item.toString(),
        kind(kind),
        text.title(),
        text.summary(),
        text.problem(),
        text.body(),
        text.author(),
        text.industry(),
        text.crops(),
        rights(text.intellectualProperty()),
        text.original() != null && text.original().mediaType().equals(PDF));
  }

  private static TextKind kind(ContentKind kind) {
    return switch (kind) {
      case LOCAL_INDUSTRY, MACRO_INDUSTRY -> TextKind.INDUSTRY;
      case TRAINING -> TextKind.TRAINING;
      case CASE -> TextKind.CASE;
      case ANNOUNCEMENT -> TextKind.ANNOUNCEMENT;
    };
  }

  private static RightsStatement rights(IntellectualProperty property) {
    return new RightsStatement(
        property.owner(),
        property.licence() == null ? "" : property.licence().label(),
        property.source(),
        property.terms());
  }
}
