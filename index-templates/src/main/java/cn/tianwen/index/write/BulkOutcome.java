package cn.tianwen.index.write;

import java.util.List;

/**
 * What became of the documents of one bulk write; the counts add up to the documents given.
 *
 * @param created new documents
 * @param updated documents that replaced an older or equal version
 * @param deleted documents that are gone, whether they were there or not
 * @param stale documents that were not written or deleted because a newer version is indexed
 * @param refused documents that Elasticsearch will never take
 */
public record BulkOutcome(int created, int updated, int deleted, int stale, List<Refusal> refused) {

  /** Keeps its own copy. */
  public BulkOutcome {
    refused = List.copyOf(refused);
  }

  /**
   * A document that Elasticsearch will never take.
   *
   * @param id document id
   * @param reason Elasticsearch's words
   */
  public record Refusal(String id, String reason) {}
}
