package cn.tianwen.ingest.documents;

import cn.tianwen.index.mask.TypedTextMasker;

/** Masks personal data in paths and messages, and leaves those without any as they are. */
final class PathMask {

  private final TypedTextMasker masker = new TypedTextMasker();

  String mask(String text) {
    return masker.mask(text).replaceAll("\\p{Cntrl}", " ").strip();
  }
}
