package cn.tianwen.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the pictures that stand in documents of Word, PowerPoint and their OpenDocument kin. Their
 * text is not read here: it is Tika's, in its forks. Unpacks within limits and reads plain XML
 * without any definition, so that it needs no fork. Thread-safe.
 */
public final class DocumentPictures {

  private static final Logger log = LoggerFactory.getLogger(DocumentPictures.class);

  private static final Set<String> WORD =
      Set.of(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
          "application/vnd.ms-word.document.macroenabled.12");
  private static final Set<String> SLIDES =
      Set.of(
          "application/vnd.openxmlformats-officedocument.presentationml.presentation",
          "application/vnd.openxmlformats-officedocument.presentationml.slideshow",
          "application/vnd.ms-powerpoint.presentation.macroenabled.12");
  private static final Set<String> OPEN_DOCUMENT =
      Set.of(
          "application/vnd.oasis.opendocument.text",
          "application/vnd.oasis.opendocument.presentation");

  private final ExtractionLimits limits;
  private final Path workFolder;

  /**
   * Reads within limits.
   *
   * @param workFolder where files are unpacked for a while; made when it is not there
   */
  public DocumentPictures(ExtractionLimits limits, Path workFolder) {
    this.limits = limits;
    this.workFolder = workFolder;
  }

  /** Whether documents of a type are looked into. */
  public static boolean areReadFrom(String mediaType) {
    return WORD.contains(mediaType)
        || SLIDES.contains(mediaType)
        || OPEN_DOCUMENT.contains(mediaType);
  }

  /**
   * Visits text and pictures in their order. A document whose pictures cannot be found is passed
   * over: its text counts.
   *
   * @param mediaType by which {@link #areReadFrom}
   * @return whether all of it could be read
   * @throws IOException when the disk is full, or the visitor fails
   */
  public boolean visit(Path file, String mediaType, PictureVisitor visitor) throws IOException {
    Files.createDirectories(workFolder);
    Path folder = Files.createTempDirectory(workFolder, "pictures");
    try {
      Map<String, Path> parts = unpack(file, folder);
      if (WORD.contains(mediaType)) {
        new OfficeDrawings(parts, visitor).document("word/document.xml");
      } else if (SLIDES.contains(mediaType)) {
        new OfficeDrawings(parts, visitor).slides();
      } else {
        new OpenDocumentDrawings(parts, visitor).content();
      }
      return true;
    } catch (RefusalException | DrawingsException e) {
      log.info("The pictures of a document cannot be read: {}", String.valueOf(e.getMessage()));
      return false;
    } finally {
      Folders.delete(folder);
    }
  }

  private Map<String, Path> unpack(Path file, Path folder) throws IOException, RefusalException {
    ZipUnpacker unpacker = new ZipUnpacker(new ArchiveBudget(limits, Files.size(file)), folder, "");
    unpacker.unpack(file);
    Map<String, Path> parts = new HashMap<>();
    unpacker.entries().forEach(entry -> parts.put(entry.path(), entry.file()));
    return parts;
  }
}
