package cn.tianwen.ingest.analysis;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The stable id of a document: its place, not its content, so that a changed file replaces it. */
public final class DocumentId {

  private static final int DIGITS = 24;

  private DocumentId() {}

  /**
   * The first {@value #DIGITS} hex digits of the SHA-256 of source and path; says nothing of
   * either.
   *
   * @param source name of the folder or system
   * @param path in the source, as it is on disk
   */
  public static String of(String source, String path) {
    byte[] place = (source + "\n" + path).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(Sha256.newDigest().digest(place)).substring(0, DIGITS);
  }
}
