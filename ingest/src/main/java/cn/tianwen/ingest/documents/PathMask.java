package cn.tianwen.ingest.documents;

import cn.tianwen.index.mask.PersonalDataMasker;
import cn.tianwen.index.text.TextFolder;

/** Masks personal data in paths and messages, and leaves those without any as they are. */
final class PathMask {

  private final TextFolder folder = new TextFolder();
  private final PersonalDataMasker masker = new PersonalDataMasker();

  String mask(String text) {
    String folded = folder.fold(text);
    String masked = masker.mask(folded);
    String visible = masked.equals(folded) ? text : masked;
    return visible.replaceAll("\\p{Cntrl}", " ").strip();
  }
}
