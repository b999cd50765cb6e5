package cn.tianwen.search.contents;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Sends kept content with ETag and Range. Caches ask again each time, so that what is taken back is
 * gone at once; that costs a 304. Stateless.
 */
public final class ContentSender {

  private static final Logger log = LoggerFactory.getLogger(ContentSender.class);
  private static final int BUFFER = 64 * 1024;
  private static final int LONGEST_NAME = 80;

  /**
   * How a content is sent.
   *
   * @param key in the content store
   * @param type media type
   * @param name what the file is called, with its ending; anything but letters, digits and some
   *     signs is replaced
   * @param download whether it is to be saved rather than shown
   */
  public record Label(String key, String type, String name, boolean download) {}

  /** Answers a request with a content, which the caller closes. */
  public void send(
      SeekableByteChannel content,
      Label label,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    String tag = "\"" + label.key() + "\"";
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
    if (new ServletWebRequest(request, response).checkNotModified(tag)) {
      return;
    }
    ByteRange range = range(request, tag, content.size());
    head(content.size(), label, range, response);
    if (!request.getMethod().equals(HttpMethod.HEAD.name())
        && response.getStatus() < HttpServletResponse.SC_BAD_REQUEST) {
      copy(content, range, response);
    }
  }

  /** A part is only sent of the very content that the caller has begun with. */
  private static ByteRange range(HttpServletRequest request, String tag, long length) {
    @Nullable String begun = request.getHeader(HttpHeaders.IF_RANGE);
    boolean same = begun == null || begun.equals(tag);
    return ByteRange.of(same ? request.getHeader(HttpHeaders.RANGE) : null, length);
  }

  private static void head(
      long length, Label label, ByteRange range, HttpServletResponse response) {
    if (range.isPart()) {
      response.setHeader(HttpHeaders.CONTENT_RANGE, range.header(length));
      response.setStatus(
          range.isSatisfiable()
              ? HttpServletResponse.SC_PARTIAL_CONTENT
              : HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
    }
    response.setContentLengthLong(range.length());
    if (range.isSatisfiable()) {
      response.setContentType(label.type());
      response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(label));
    }
  }

  private static String disposition(Label label) {
    int dot = label.name().lastIndexOf('.');
    String stem = label.name().substring(0, dot).replaceAll("[^\\p{L}\\p{N} _()（）《》-]", "_");
    String kept = stem.substring(0, Math.min(stem.length(), LONGEST_NAME)).strip();
    return (label.download() ? ContentDisposition.attachment() : ContentDisposition.inline())
        .filename(kept + label.name().substring(dot), StandardCharsets.UTF_8)
        .build()
        .toString();
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
        log.debug("A reader went away while a content was sent", e);
        return;
      }
    }
  }
}
