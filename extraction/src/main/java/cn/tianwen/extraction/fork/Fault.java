package cn.tianwen.extraction.fork;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/** Why a parser gave up, found in the names and messages of its exceptions. */
public enum Fault {
  /** The disk is full. */
  DISK_FULL("no space left on device"),
  /** No bytes. */
  EMPTY("zerobytefileexception"),
  /** Needs a password. */
  ENCRYPTED(
      "encrypteddocumentexception",
      "encryptedpowerpointfileexception",
      "invalidpasswordexception",
      "accesspermissionexception"),
  /** Archives or attachments in each other, too deep. */
  TOO_DEEP("package entry nesting", "levels of package entry"),
  /** Unpacks to far more than it is. */
  BOMB(
      "zip bomb",
      "entity expansions",
      "entitysizelimit",
      "entityexpansionlimit",
      "jaxp000100",
      "levels of xml element nesting"),
  /** XML that defines entities, which may expand without end or fetch other files. */
  ENTITIES("doctype is disallowed"),
  /** More text or attachments than the limit. */
  TOO_MUCH("writelimitreachedexception"),
  /** A version of the format that nobody reads any more. */
  UNSUPPORTED(
      "unsupportedformatexception", "oldexcelformatexception", "oldwordfileformatexception"),
  /** Anything else: the file is damaged. */
  CORRUPT("");

  private final List<String> marks;

  Fault(String... marks) {
    this.marks = List.of(marks);
  }

  static Optional<Fault> of(Metadata container) {
    if (container.get(TikaCoreProperties.WRITE_LIMIT_REACHED) != null
        || container.get(EMBEDDED_LIMIT) != null) {
      return Optional.of(TOO_MUCH);
    }
    return Optional.ofNullable(container.get(TikaCoreProperties.CONTAINER_EXCEPTION))
        .map(Fault::ofStackTrace);
  }

  static Fault ofStackTrace(String stackTrace) {
    String text = stackTrace.toLowerCase(Locale.ROOT);
    for (Fault fault : values()) {
      if (fault.marks.stream().anyMatch(text::contains)) {
        return fault;
      }
    }
    return CORRUPT;
  }

  private static final String EMBEDDED_LIMIT =
      org.apache.tika.sax.AbstractRecursiveParserWrapperHandler.EMBEDDED_RESOURCE_LIMIT_REACHED
          .getName();
}
