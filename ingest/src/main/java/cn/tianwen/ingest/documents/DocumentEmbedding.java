package cn.tianwen.ingest.documents;

import cn.tianwen.embedding.TextEmbedder;
import cn.tianwen.index.document.DocumentPassage;
import cn.tianwen.index.document.IndexedDocument;
import java.util.ArrayList;
import java.util.List;

/** Gives a document and its passages their vectors. Thread-safe if the embedder is. */
public final class DocumentEmbedding {

  /** Texts that are embedded together. */
  private static final int BATCH = 64;

  private final TextEmbedder embedder;

  /** Embeds with this model. */
  public DocumentEmbedding(TextEmbedder embedder) {
    this.embedder = embedder;
  }

  /** The same document with all vectors. */
  public IndexedDocument embed(IndexedDocument document) {
    List<DocumentPassage> passages = document.passages();
    List<DocumentPassage> embedded = new ArrayList<>(passages.size());
    for (int from = 0; from < passages.size(); from += BATCH) {
      List<DocumentPassage> batch = passages.subList(from, Math.min(from + BATCH, passages.size()));
      List<float[]> vectors = embedder.embedAll(batch.stream().map(document::textToEmbed).toList());
      for (int i = 0; i < batch.size(); i++) {
        embedded.add(batch.get(i).withVector(vectors.get(i)));
      }
    }
    return document.withVectors(embedder.embed(document.textToEmbed()), embedded);
  }
}
