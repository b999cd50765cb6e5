package cn.tianwen.evaluation.load;

/**
 * How fast cases come in.
 *
 * @param cases how many were ingested
 * @param rowsPerSecond of the ingest, from the file to the index
 * @param bulkDocumentsPerSecond of the same documents, annotated and embedded already, sent bare
 * @param textsPerSecond of the embedding alone
 */
record IngestFigures(
    long cases, double rowsPerSecond, double bulkDocumentsPerSecond, double textsPerSecond) {

  /** The ingest's part of what Elasticsearch could take. */
  double toBulk() {
    return rowsPerSecond / bulkDocumentsPerSecond;
  }

  /** The ingest's part of what the embedding alone can do. */
  double toEmbedding() {
    return rowsPerSecond / textsPerSecond;
  }
}
