package cn.tianwen.search.publications;

import cn.tianwen.accounts.web.SignedIn;
import cn.tianwen.content.ContentStore;
import cn.tianwen.editorial.Editorial;
import cn.tianwen.editorial.issue.Edition;
import cn.tianwen.editorial.issue.IssuedFile;
import cn.tianwen.editorial.publish.PublishedItem;
import cn.tianwen.search.contents.ContentSender;
import cn.tianwen.search.documents.media.MediaFormat;
import cn.tianwen.web.problem.NotFoundException;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Sends pictures and files of what is public at this moment, and of nothing else. */
@Controller
@Hidden
class FilesController {

  private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");

  private final PublicationReader reader;
  private final Editorial editorial;
  private final ContentStore contents;
  private final PersonalCopies copies;
  private final ContentSender sender = new ContentSender();

  FilesController(
      PublicationReader reader, Editorial editorial, ContentStore contents, PersonalCopies copies) {
    this.reader = reader;
    this.editorial = editorial;
    this.contents = contents;
    this.copies = copies;
  }

  @GetMapping("/publications/{number}/pictures/{key}")
  void picture(
      @PathVariable String number,
      @PathVariable String key,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    reader.get(number);
    if (!KEY.matcher(key).matches() || !editorial.published().picture(number, key)) {
      throw new NotFoundException("没有这张图片。");
    }
    try (SeekableByteChannel content = open(key, "图片不在了，请联系发布单位。")) {
      MediaFormat format =
          MediaFormat.find(content)
              .filter(MediaFormat::isImage)
              .orElseThrow(() -> new NotFoundException("没有这张图片。"));
      sender.send(
          content,
          new ContentSender.Label(key, format.type(), "picture." + format.suffix(), false),
          request,
          response);
    }
  }

  @GetMapping("/publications/{number}/files/{edition}")
  void file(
      @PathVariable String number,
      @PathVariable String edition,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    PublishedItem item = reader.get(number);
    Edition wanted =
        Arrays.stream(Edition.values())
            .filter(one -> IssuedFileView.name(one).equals(edition))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("没有这种版式，只有 text 和 hardened。"));
    IssuedFile file =
        editorial
            .files()
            .find(item.item().id(), item.publication().version(), wanted)
            .orElseThrow(FilesController::notYet);
    send(file, item, request, response);
  }

  @GetMapping("/publications/{number}/copies/{code}/file")
  void copy(
      @PathVariable String number,
      @PathVariable String code,
      SignedIn reading,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    PublishedItem item = reader.get(number);
    send(copies.get(reading.id(), item, code), item, request, response);
  }

  private void send(
      IssuedFile file, PublishedItem item, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String key = file.sha256();
    if (key == null) {
      throw notYet();
    }
    try (SeekableByteChannel content = open(key, "文件不在了，请联系发布单位。")) {
      String name =
          "%s（%s）%s.pdf"
              .formatted(item.version().text().title(), file.edition().label(), file.number());
      sender.send(
          content, new ContentSender.Label(key, "application/pdf", name, true), request, response);
    }
  }

  private SeekableByteChannel open(String key, String missing) throws IOException {
    return contents.open(key).orElseThrow(() -> new NotFoundException(missing));
  }

  private static NotFoundException notYet() {
    return new NotFoundException("文件还在生成，请过一会儿再下载。");
  }
}
