package cn.tianwen.editorial.diff;

import cn.tianwen.editorial.ContentVersion;
import cn.tianwen.editorial.ItemText;
import cn.tianwen.reference.Industries;

/**
 * Tells what changed between two versions: paragraph beside paragraph, and within a paragraph the
 * characters. What only looks different, as bold or a heading, is not told. Thread-safe.
 */
public final class TextDiff {

  private final FieldWords fields = new FieldWords(Industries.load());

  /** What changed from one version to another. */
  public VersionDiff compare(ContentVersion before, ContentVersion after) {
    ItemText old = before.text();
    ItemText young = after.text();
    return new VersionDiff(
        fields.compare(old, young),
        BlockAlignment.compare(
            TextBlock.ofPlain(old.problem()), TextBlock.ofPlain(young.problem())),
        BlockAlignment.compare(TextBlock.ofHtml(old.body()), TextBlock.ofHtml(young.body())));
  }
}
