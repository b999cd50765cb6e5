package cn.tianwen.index.write;

/**
 * A document to be deleted, with the external version of the deletion: a newer document stays.
 *
 * @param id document id
 * @param version at least 1
 */
public record VersionedDeletion(String id, long version) {

  /** Refuses versions below 1. */
  public VersionedDeletion {
    if (version < 1) {
      throw new IllegalArgumentException("Version of " + id + " must be at least 1: " + version);
    }
  }
}
