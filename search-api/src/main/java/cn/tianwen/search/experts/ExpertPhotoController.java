package cn.tianwen.search.experts;

import cn.tianwen.accounts.web.SignedIn;
import cn.tianwen.content.ContentStore;
import cn.tianwen.search.cluster.ElasticsearchGuard;
import cn.tianwen.search.documents.media.MediaFormat;
import cn.tianwen.web.problem.NotFoundException;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The photo of an expert who may be seen. */
@Controller
@Hidden
class ExpertPhotoController {

  private static final int LARGEST = 5 << 20;

  private final ExpertArchive archive;
  private final ContentStore contents;
  private final ElasticsearchGuard guard;

  ExpertPhotoController(ExpertArchive archive, ContentStore contents, ElasticsearchGuard guard) {
    this.archive = archive;
    this.contents = contents;
    this.guard = guard;
  }

  @GetMapping("/experts/{number}/photo")
  ResponseEntity<byte[]> photo(@PathVariable String number, Optional<SignedIn> visitor)
      throws IOException {
    String key =
        guard
            .call(() -> archive.findPhoto(number, visitor.map(SignedIn::principal)))
            .orElseThrow(ExpertPhotoController::missing);
    byte[] photo = read(key);
    // Whoever leaves must not stay in caches; asking again costs a 304.
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache().cachePrivate())
        .eTag(key)
        .contentType(format(photo))
        .body(photo);
  }

  private byte[] read(String key) throws IOException {
    try (SeekableByteChannel content =
        contents.open(key).orElseThrow(ExpertPhotoController::missing)) {
      if (content.size() > LARGEST) {
        throw missing();
      }
      ByteBuffer buffer = ByteBuffer.allocate((int) content.size());
      while (buffer.hasRemaining() && content.read(buffer) >= 0) {
        // The channel may give less than asked for.
      }
      return buffer.array();
    }
  }

  private static MediaType format(byte[] photo) {
    return MediaFormat.find(Arrays.copyOf(photo, Math.min(photo.length, MediaFormat.BYTES)))
        .filter(MediaFormat::isImage)
        .map(format -> MediaType.parseMediaType(format.type()))
        .orElseThrow(ExpertPhotoController::missing);
  }

  private static NotFoundException missing() {
    return new NotFoundException("没有照片。");
  }
}
