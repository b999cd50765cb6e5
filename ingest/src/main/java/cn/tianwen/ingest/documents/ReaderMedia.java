package cn.tianwen.ingest.documents;

import cn.tianwen.content.ContentStore;
import cn.tianwen.extraction.ImageCleaner;
import cn.tianwen.extraction.UncleanableImageException;
import cn.tianwen.index.document.DocumentFormat;
import cn.tianwen.index.document.IndexedDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps what readers may see or play of a document: recordings as they are, JPEG and PNG without
 * their EXIF data. Nothing else is shown as a file, and nothing of what lies in an archive.
 */
final class ReaderMedia {

  private static final Set<String> SHOWN_IMAGES = Set.of("image/jpeg", "image/png");

  private final ContentStore store;
  private final Path workFolder;

  ReaderMedia(ContentStore store, Path workFolder) {
    this.store = store;
    this.workFolder = workFolder;
  }

  /**
   * Keeps what is to be seen or played of a document.
   *
   * @return its key in the content store; empty when there is nothing
   * @throws IOException when the disk is full
   */
  Optional<String> keep(FoundFile file, IndexedDocument document) throws IOException {
    if (document.path().contains("!/")) {
      return Optional.empty();
    }
    if (document.format() == DocumentFormat.VIDEO || document.format() == DocumentFormat.AUDIO) {
      return Optional.of(store.put(file.file()));
    }
    return SHOWN_IMAGES.contains(document.mediaType()) ? keepImage(file.file()) : Optional.empty();
  }

  private Optional<String> keepImage(Path image) throws IOException {
    Files.createDirectories(workFolder);
    Path cleaned = Files.createTempFile(workFolder, "image", ".part");
    try {
      ImageCleaner.copyWithoutMetadata(image, cleaned);
      return Optional.of(store.put(cleaned));
    } catch (UncleanableImageException e) {
      return Optional.empty();
    } finally {
      Files.deleteIfExists(cleaned);
    }
  }

  /** Removes what no document uses any more. */
  void remove(String key) throws IOException {
    store.remove(key);
  }
}
