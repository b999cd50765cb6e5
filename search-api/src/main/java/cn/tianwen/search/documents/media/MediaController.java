package cn.tianwen.search.documents.media;

import cn.tianwen.content.ContentStore;
import cn.tianwen.index.document.IndexedDocument;
import cn.tianwen.search.cluster.ElasticsearchGuard;
import cn.tianwen.search.contents.ContentSender;
import cn.tianwen.search.documents.reading.DocumentArchive;
import cn.tianwen.web.problem.NotFoundException;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * {@code GET /documents/{id}/media}: what a released document shows or plays, whole or in part.
 * What is sent is found by the document's key in the content store; nothing of the address is a
 * path.
 */
@Controller
@Hidden
class MediaController {

  private final DocumentArchive archive;
  private final ContentStore contents;
  private final ElasticsearchGuard guard;
  private final ContentSender sender = new ContentSender();

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
      MediaFormat format = MediaFormat.find(content).orElseThrow(MediaController::missing);
      sender.send(
          content,
          new ContentSender.Label(
              key, format.type(), document.title() + "." + format.suffix(), false),
          request,
          response);
    }
  }

  private static NotFoundException missing() {
    return new NotFoundException("没有可以播放或查看的内容，可能已经撤下。");
  }
}
