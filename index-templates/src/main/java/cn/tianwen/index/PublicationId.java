package cn.tianwen.index;

import java.util.Optional;

/**
 * Ids in the indices of what was reviewed and published here. They hold the publication number, so
 * that whoever finds one knows where it is shown. No file may bring such an id.
 */
public final class PublicationId {

  private static final String PREFIX = "publication-";

  private PublicationId() {}

  /** The id of a publication number. */
  public static String of(String number) {
    return PREFIX + number;
  }

  /** The publication number of an id; empty for what came from a file. */
  public static Optional<String> number(String id) {
    return id.startsWith(PREFIX) && id.length() > PREFIX.length()
        ? Optional.of(id.substring(PREFIX.length()))
        : Optional.empty();
  }
}
