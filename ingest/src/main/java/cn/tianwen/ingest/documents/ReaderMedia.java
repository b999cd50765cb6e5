package cn.tianwen.ingest.documents;

import cn.tianwen.content.ContentStore;
import cn.tianwen.index.document.DocumentFormat;
import cn.tianwen.index.document.IndexedDocument;
import java.io.IOException;
import java.util.Optional;

/** Keeps what readers may play of a document; what lies in an archive is not kept. */
final class ReaderMedia {

  private final ContentStore store;

  ReaderMedia(ContentStore store) {
    this.store = store;
  }

  /**
   * Keeps a recording as it is.
   *
   * @return its key in the content store; empty when there is nothing to see or play
   * @throws IOException when the disk is full
   */
  Optional<String> keep(FoundFile file, IndexedDocument document) throws IOException {
    boolean isRecording =
        document.format() == DocumentFormat.VIDEO || document.format() == DocumentFormat.AUDIO;
    return isRecording && !document.path().contains("!/")
        ? Optional.of(store.put(file.file()))
        : Optional.empty();
  }

  /** Removes what no document uses any more. */
  void remove(String key) throws IOException {
    store.remove(key);
  }
}
