package cn.tianwen.sample.generator;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.util.CodePageUtil;

/** Title, author and date as an Office file says them. */
final class OfficeProperties {

  private OfficeProperties() {}

  static void write(POIXMLProperties properties, FrontMatter front) {
    var core = properties.getCoreProperties();
    if (front.hasProperties()) {
      core.setTitle(front.title());
      core.setCreator(front.author());
      core.setKeywords(String.join(", ", front.keywords()));
    }
    Date date = date(front);
    core.setCreated(Optional.of(date));
    core.setModified(Optional.of(date));
  }

  static void write(SummaryInformation summary, FrontMatter front) {
    summary.getFirstSection().setCodepage(CodePageUtil.CP_UTF8);
    summary.setTitle(front.title());
    summary.setAuthor(front.author());
    summary.setCreateDateTime(date(front));
  }

  private static Date date(FrontMatter front) {
    return Date.from(front.publishedOn().atTime(9, 0).toInstant(ZoneOffset.ofHours(8)));
  }
}
