package cn.tianwen.extraction;

import cn.tianwen.extraction.text.Layout;
import java.util.Map;
import java.util.Optional;

/** Formats that are read alike. */
enum Family {
  /** Lines on pages. */
  PDF,
  /** Headings, paragraphs and tables. */
  FLOW,
  /** Slides. */
  SLIDES,
  /** Tables on sheets. */
  SHEETS,
  /** Text without mark-up of its own. */
  PLAIN,
  /** An image that may show text. */
  IMAGE,
  /** Sound or film. */
  RECORDING,
  /** A ZIP of files. */
  ARCHIVE;

  private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
  private static final String ODF = "application/vnd.oasis.opendocument.";
  private static final String EXCEL = "application/vnd.ms-excel";
  private static final String SLIDE_SHOW = "application/vnd.ms-powerpoint";

  private static final Map<String, Family> BY_TYPE =
      Map.ofEntries(
          Map.entry("application/pdf", PDF),
          Map.entry("application/msword", FLOW),
          Map.entry("application/vnd.ms-word.document.macroenabled.12", FLOW),
          Map.entry("application/vnd.ms-word.template.macroenabled.12", FLOW),
          Map.entry(OOXML + "wordprocessingml.document", FLOW),
          Map.entry(OOXML + "wordprocessingml.template", FLOW),
          Map.entry("application/rtf", FLOW),
          Map.entry("application/epub+zip", FLOW),
          Map.entry("text/html", FLOW),
          Map.entry("application/xhtml+xml", FLOW),
          Map.entry(ODF + "text", FLOW),
          Map.entry(ODF + "text-template", FLOW),
          Map.entry(SLIDE_SHOW, SLIDES),
          Map.entry(SLIDE_SHOW + ".presentation.macroenabled.12", SLIDES),
          Map.entry(SLIDE_SHOW + ".slideshow.macroenabled.12", SLIDES),
          Map.entry(OOXML + "presentationml.presentation", SLIDES),
          Map.entry(OOXML + "presentationml.slideshow", SLIDES),
          Map.entry(OOXML + "presentationml.template", SLIDES),
          Map.entry(ODF + "presentation", SLIDES),
          Map.entry(ODF + "presentation-template", SLIDES),
          Map.entry(EXCEL, SHEETS),
          Map.entry(EXCEL + ".sheet.macroenabled.12", SHEETS),
          Map.entry(EXCEL + ".sheet.binary.macroenabled.12", SHEETS),
          Map.entry(OOXML + "spreadsheetml.sheet", SHEETS),
          Map.entry(OOXML + "spreadsheetml.template", SHEETS),
          Map.entry(ODF + "spreadsheet", SHEETS),
          Map.entry(ODF + "spreadsheet-template", SHEETS),
          Map.entry("image/png", IMAGE),
          Map.entry("image/jpeg", IMAGE),
          Map.entry("image/tiff", IMAGE),
          Map.entry("image/bmp", IMAGE),
          Map.entry("image/webp", IMAGE),
          Map.entry("image/gif", IMAGE),
          Map.entry("video/mp4", RECORDING),
          Map.entry("video/quicktime", RECORDING),
          Map.entry("video/x-m4v", RECORDING),
          Map.entry("application/mp4", RECORDING),
          Map.entry("audio/mp4", RECORDING),
          Map.entry("audio/mpeg", RECORDING),
          Map.entry("audio/vnd.wave", RECORDING),
          Map.entry("audio/x-wav", RECORDING),
          Map.entry("application/zip", ARCHIVE));

  /** The family of a type; empty when such files are not read. */
  static Optional<Family> of(String mediaType) {
    Family family = BY_TYPE.get(mediaType);
    if (family == null && mediaType.startsWith("text/") && !isProgram(mediaType)) {
      return Optional.of(PLAIN);
    }
    return Optional.ofNullable(family);
  }

  /** How its mark-up is to be understood. */
  Layout layout() {
    return switch (this) {
      case PDF, IMAGE -> Layout.PAGES;
      case SLIDES -> Layout.SLIDES;
      case SHEETS -> Layout.SHEETS;
      case PLAIN -> Layout.PLAIN;
      case FLOW, RECORDING, ARCHIVE -> Layout.FLOW;
    };
  }

  /** Scripts whose first line names their interpreter. */
  private static boolean isProgram(String mediaType) {
    return mediaType.matches("text/x-(php|python|perl|ruby|tcl|awk|.*script).*");
  }
}
