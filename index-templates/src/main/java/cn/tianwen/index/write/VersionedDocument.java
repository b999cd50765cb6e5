package cn.tianwen.index.write;

/**
 * A document with its external version: a write with a lower version than the indexed one is
 * refused by Elasticsearch, so repeats and reorderings do no harm.
 *
 * @param id document id
 * @param version at least 1
 * @param document what is indexed
 */
public record VersionedDocument<T>(String id, long version, T document) {

  /** Refuses versions below 1. */
  public VersionedDocument {
    if (version < 1) {
      throw new IllegalArgumentException("Version of " + id + " must be at least 1: " + version);
    }
  }
}
