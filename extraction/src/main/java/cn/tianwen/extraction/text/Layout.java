package cn.tianwen.extraction.text;

/** How the mark-up of a kind of document is to be understood. */
public enum Layout {
  /** Lines on pages, or read off an image. */
  PAGES,
  /** Headings, paragraphs and tables. */
  FLOW,
  /** Slides, whose first line is their title. */
  SLIDES,
  /** Sheets with tables. */
  SHEETS,
  /** Text without mark-up: Markdown, delimited or ordinary. */
  PLAIN
}
