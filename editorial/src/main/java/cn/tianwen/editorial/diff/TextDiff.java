package cn.tianwen.editorial.diff;

import cn.tianwen.editorial.ContentVersion;

/** Diff. */
public final class TextDiff {
  public VersionDiff compare(ContentVersion before, ContentVersion after) {
    throw new UnsupportedOperationException();
  }
}
