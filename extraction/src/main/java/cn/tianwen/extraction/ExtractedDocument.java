package cn.tianwen.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text of one document and what its file says of itself. Nothing is masked or folded yet.
 *
 * @param entryPath path in the archive that it came from, {@code !/} between nested archives; empty
 *     for a file of its own
 * @param mediaType type found by content, e.g. {@code application/pdf}
 * @param properties what the file says of itself
 * @param pages number of pages or slides; null where the format has none
 * @param seconds length of a recording; null outside recordings
 * @param blocks the text in reading order, without running headers, footers and page numbers
 * @param textRecognised whether the text was read off an image
 */
public record ExtractedDocument(
    String entryPath,
    String mediaType,
    FileProperties properties,
    @Nullable Integer pages,
    @Nullable Double seconds,
    List<Block> blocks,
    boolean textRecognised) {

  /** Keeps its own copy of the blocks. */
  public ExtractedDocument {
    blocks = List.copyOf(blocks);
  }

  /**
   * What a file says of itself; texts are stripped and never blank.
   *
   * @param title title property, which office programs often fill with rubbish
   * @param author author or creator
   * @param company company or publisher
   * @param created day of creation, in Asia/Shanghai
   * @param modified day of the last change, in Asia/Shanghai
   * @param language language tag, e.g. {@code zh-CN}
   */
  public record FileProperties(
      Optional<String> title,
      Optional<String> author,
      Optional<String> company,
      Optional<LocalDate> created,
      Optional<LocalDate> modified,
      Optional<String> language) {

    /** Nothing is known. */
    public static final FileProperties NONE =
        new FileProperties(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
  }
}
