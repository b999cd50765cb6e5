package cn.tianwen.admin.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads the content of a web page that was saved as a file. */
final class WebPage {

  private static final char UNREADABLE = '\uFFFD';
  private static final String AROUND = "nav, header, footer, aside, [role=navigation], [hidden]";

  private WebPage() {}

  /** Its HTML without what stands around the content. */
  static String read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Document page = parse(bytes, null);
    if (page.text().indexOf(UNREADABLE) >= 0) {
      // Old pages often do not say that they are in the encoding of Windows.
      page = parse(bytes, Charset.forName("GB18030").name());
    }
    page.select(AROUND).remove();
    return page.outerHtml();
  }

  private static Document parse(byte[] bytes, @Nullable String charset) throws IOException {
    return Jsoup.parse(new ByteArrayInputStream(bytes), charset, "");
  }
}
