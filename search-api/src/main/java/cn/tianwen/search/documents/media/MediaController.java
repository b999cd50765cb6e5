package cn.tianwen.search.documents.media;

import cn.tianwen.content.ContentStore;
import cn.tianwen.index.document.IndexedDocument;
import cn.tianwen.search.cluster.ElasticsearchGuard;
import cn.tianwen.search.documents.reading.DocumentArchive;
import cn.tianwen.web.problem.NotFoundException;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * {@code GET /documents/{id}/media}: what a released document shows or plays, whole or in part.
 * What is sent is found by the document's key in the content store; nothing of the address is a
 * path.
 */
@Controller
@Hidden
class MediaController {

  private static final Logger log = LoggerFactory.getLogger(MediaController.class);
  private static final int BUFFER = 64 * 1024;
  private static final int LONGEST_NAME = 80;

  private final DocumentArchive archive;
  private final ContentStore contents;
  private final ElasticsearchGuard guard;

  MediaController(DocumentArchive archive, ContentStore contents, ElasticsearchGuard guard) {
    this.archive = archive;
    this.contents = contents;
    this.guard = guard;
  }

  @GetMapping("/documents/{id}/media")
  void send(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    IndexedDocument document =
        guard.call(() -> archive.findMedia(id)).orElseThrow(MediaController::missing);
    @Nullable String key = document.mediaKey();
    if (key == null) {
      throw missing();
    }
    try (SeekableByteChannel content = contents.open(key).orElseThrow(MediaController::missing)) {
      MediaFormat format =
          MediaFormat.find(beginning(content)).orElseThrow(MediaController::missing);
      String tag = "\"" + key + "\"";
      // A document that is taken back must not stay in caches; asking again costs a 304.
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
      response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
      if (new ServletWebRequest(request, response).checkNotModified(tag)) {
        return;
      }
      answer(content, format, document.title(), range(request, tag, content.size()), response);
      if (!request.getMethod().equals(HttpMethod.HEAD.name())
          && response.getStatus() < HttpServletResponse.SC_BAD_REQUEST) {
        copy(content, range(request, tag, content.size()), response);
      }
    }
  }

  /** A part is only sent of the very content that the caller has begun with. */
  private static ByteRange range(HttpServletRequest request, String tag, long length) {
    @Nullable String begun = request.getHeader(HttpHeaders.IF_RANGE);
    boolean same = begun == null || begun.equals(tag);
    return ByteRange.of(same ? request.getHeader(HttpHeaders.RANGE) : null, length);
  }

  private static void answer(
      SeekableByteChannel content,
      MediaFormat format,
      String title,
      ByteRange range,
      HttpServletResponse response)
      throws IOException {
    if (range.isPart()) {
      response.setHeader(HttpHeaders.CONTENT_RANGE, range.header(content.size()));
      response.setStatus(
          range.isSatisfiable()
              ? HttpServletResponse.SC_PARTIAL_CONTENT
              : HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
    }
    response.setContentLengthLong(range.length());
    if (range.isSatisfiable()) {
      response.setContentType(format.type());
      response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(title, format));
    }
  }

  private static String disposition(String title, MediaFormat format) {
    String name = title.replaceAll("[^\\p{L}\\p{N} _()（）《》-]", "_");
    String kept = name.substring(0, Math.min(name.length(), LONGEST_NAME)).strip();
    return ContentDisposition.inline()
        .filename(kept + "." + format.suffix(), StandardCharsets.UTF_8)
        .build()
        .toString();
  }

  private static byte[] beginning(SeekableByteChannel content) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(MediaFormat.BYTES);
    while (buffer.hasRemaining() && content.read(buffer) >= 0) {
      // The channel may give less than asked for.
    }
    return Arrays.copyOf(buffer.array(), buffer.position());
  }

  private static void copy(
      SeekableByteChannel content, ByteRange range, HttpServletResponse response)
      throws IOException {
    content.position(range.first());
    ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    long left = range.length();
    OutputStream out = response.getOutputStream();
    while (left > 0) {
      buffer.clear().limit((int) Math.min(BUFFER, left));
      int read = content.read(buffer);
      if (read < 0) {
        throw new IOException("The content is shorter than it was");
      }
      left -= read;
      try {
        out.write(buffer.array(), 0, read);
      } catch (IOException e) {
        log.debug("A reader went away while a recording was sent", e);
        return;
      }
    }
  }

  private static NotFoundException missing() {
    return new NotFoundException("没有可以播放或查看的内容，可能已经撤下。");
  }
}
