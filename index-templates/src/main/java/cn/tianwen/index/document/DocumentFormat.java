package cn.tianwen.index.document;

/** What sort of file a document is, as people call it. */
public enum DocumentFormat {
  /** PDF. */
  PDF("PDF"),
  /** DOCX, DOC, ODT, RTF. */
  TEXT_DOCUMENT("Word 文档"),
  /** PPTX, PPT, ODP. */
  SLIDES("课件"),
  /** XLSX, XLS, ODS, CSV. */
  SPREADSHEET("表格"),
  /** HTML. */
  WEB_PAGE("网页"),
  /** TXT, Markdown. */
  PLAIN_TEXT("纯文本"),
  /** EPUB. */
  E_BOOK("电子书"),
  /** PNG, JPEG, TIFF and others. */
  IMAGE("图片"),
  /** MP4 and others. */
  VIDEO("视频"),
  /** MP3 and others. */
  AUDIO("音频");

  private final String label;

  DocumentFormat(String label) {
    this.label = label;
  }

  /** The name shown to people. */
  public String label() {
    return label;
  }
}
