package cn.tianwen.sample.generator;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTextBox;
import org.apache.poi.hslf.usermodel.HSLFTextRun;

/** PPT of PowerPoint 97: a slide for the title, then one a section. */
final class LegacySlidesWriter implements DocumentWriter {

  @Override
  public byte[] write(Source source) throws IOException {
    try (HSLFSlideShow show = new HSLFSlideShow();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      show.setPageSize(new Dimension(720, 540));
      show.createInformationProperties();
      OfficeProperties.write(show.getSummaryInformation(), source.front());
      FrontMatter front = source.front();
      addSlide(show, front.title(), List.of(front.author(), front.publishedOn().toString()));
      for (Section section : source.sections()) {
        List<String> lines =
            section.visible().stream().flatMap(block -> block.lines().stream()).toList();
        addSlide(show, section.heading(), lines);
      }
      show.write(out);
      return out.toByteArray();
    }
  }

  private static void addSlide(HSLFSlideShow show, String heading, List<String> lines) {
    HSLFSlide slide = show.createSlide();
    HSLFTextBox title = slide.addTitle();
    title.setAnchor(new Rectangle(40, 30, 640, 80));
    title.setText(heading);
    format(title, 34);
    HSLFTextBox body = new HSLFTextBox();
    body.setAnchor(new Rectangle(40, 130, 640, 370));
    body.setText(lines.stream().collect(Collectors.joining("\r")));
    format(body, 24);
    slide.addShape(body);
  }

  private static void format(HSLFTextBox box, double size) {
    for (var paragraph : box.getTextParagraphs()) {
      paragraph.setSpaceAfter(20.0);
      for (HSLFTextRun run : paragraph.getTextRuns()) {
        run.setFontSize(size);
        run.setFontFamily("微软雅黑");
      }
    }
  }
}
