package cn.tianwen.extraction.fork;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Office;
import org.apache.tika.metadata.OfficeOpenXMLExtended;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.metadata.XMPDM;

/**
 * What a fork tells of a file. Nothing else leaves it: no place, no camera, no user name in a path.
 */
public enum PartProperty {
  /** Type by content. */
  MEDIA_TYPE(Metadata.CONTENT_TYPE),
  /** Title. */
  TITLE(TikaCoreProperties.TITLE.getName()),
  /** Author. */
  AUTHOR(TikaCoreProperties.CREATOR.getName()),
  /** Company. */
  COMPANY(OfficeOpenXMLExtended.COMPANY.getName()),
  /** Publisher, which electronic books have in place of a company. */
  PUBLISHER(TikaCoreProperties.PUBLISHER.getName()),
  /** Instant of creation. */
  CREATED(TikaCoreProperties.CREATED.getName()),
  /** Instant of the last change. */
  MODIFIED(TikaCoreProperties.MODIFIED.getName()),
  /** Language tag. */
  LANGUAGE(TikaCoreProperties.LANGUAGE.getName()),
  /** Number of pages or slides. */
  PAGES(PagedText.N_PAGES.getName()),
  /** Number of slides where there is no number of pages. */
  SLIDES(Office.SLIDE_COUNT.getName()),
  /** Length of a recording in seconds. */
  SECONDS(XMPDM.DURATION.getName()),
  /** Name of an attachment. */
  NAME(TikaCoreProperties.RESOURCE_NAME_KEY),
  /** 0 for the file itself, 1 for its attachments and so on. */
  DEPTH(TikaCoreProperties.EMBEDDED_DEPTH.getName()),
  /** Name of the {@link Fault} that ended the reading. */
  FAULT("");

  private final String tikaName;

  PartProperty(String tikaName) {
    this.tikaName = tikaName;
  }

  String tikaName() {
    return tikaName;
  }
}
