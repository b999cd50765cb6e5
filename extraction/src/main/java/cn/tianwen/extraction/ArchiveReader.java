package cn.tianwen.extraction;

import cn.tianwen.extraction.ExtractionOutcome.Extracted;
import cn.tianwen.extraction.ExtractionOutcome.SkippedEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads every file in one archive, and in the archives in it. */
final class ArchiveReader {

  /**
   * Which of many reasons stands for an archive of which nothing was read, the first before all.
   */
  private static final List<RefusalReason> GRAVITY =
      List.of(
          RefusalReason.BOMB,
          RefusalReason.TOO_DEEP,
          RefusalReason.TOO_MUCH,
          RefusalReason.TOO_LARGE,
          RefusalReason.ENCRYPTED,
          RefusalReason.CRASHED,
          RefusalReason.TIMED_OUT,
          RefusalReason.CORRUPT,
          RefusalReason.NEEDS_OCR,
          RefusalReason.NO_TEXT,
          RefusalReason.UNSUPPORTED_TYPE,
          RefusalReason.EMPTY);

  private final DocumentReader reader;
  private final ArchiveBudget budget;
  private final Path folder;
  private final List<ExtractedDocument> documents = new ArrayList<>();
  private final List<SkippedEntry> skipped = new ArrayList<>();

  /**
   * Prepares to read one archive.
   *
   * @param folder an empty folder to unpack into
   */
  ArchiveReader(DocumentReader reader, ArchiveBudget budget, Path folder) {
    this.reader = reader;
    this.budget = budget;
    this.folder = folder;
  }

  Extracted read(Path archive) throws IOException, RefusalException, InterruptedException {
    unpack(archive, "", 1);
    if (documents.isEmpty()) {
      SkippedEntry gravest =
          skipped.stream()
              .min(Comparator.comparingInt(entry -> GRAVITY.indexOf(entry.reason())))
              .orElseThrow(() -> budget.refusals().noText());
      throw new RefusalException(gravest.reason(), gravest.detail());
    }
    return new Extracted(documents, skipped);
  }

  private void unpack(Path archive, String prefix, int depth)
      throws IOException, RefusalException, InterruptedException {
    if (depth > budget.limits().depth()) {
      throw budget.refusals().tooDeep();
    }
    Path unpacked = Files.createTempDirectory(folder, "zip");
    try {
      ZipUnpacker unpacker = new ZipUnpacker(budget, unpacked, prefix);
      unpacker.unpack(archive);
      skipped.addAll(unpacker.skipped());
      for (ArchiveEntry entry : unpacker.entries()) {
        if (!isTranscript(entry, unpacker.entries())) {
          read(entry, unpacker.entries(), prefix, depth);
        }
      }
    } finally {
      Folders.delete(unpacked);
    }
  }

  private void read(ArchiveEntry entry, List<ArchiveEntry> all, String prefix, int depth)
      throws IOException, RefusalException, InterruptedException {
    String path = prefix + entry.path();
    try {
      Optional<ExtractedDocument> document =
          reader.read(entry.file(), path, transcripts(entry, all));
      if (document.isPresent()) {
        budget.takeText(document.get());
        documents.add(document.get());
      } else {
        unpack(entry.file(), path + "!/", depth + 1);
      }
    } catch (RefusalException e) {
      // A bomb is one wherever it lies in the archive, and so is too many files.
      if (e.reason() == RefusalReason.BOMB) {
        throw e;
      }
      skipped.add(new SkippedEntry(path, e.reason(), e.detail()));
    }
  }

  private static boolean isTranscript(ArchiveEntry entry, List<ArchiveEntry> all) {
    return all.stream()
        .anyMatch(
            other ->
                other.folder().equals(entry.folder())
                    && SubtitleFiles.belong(entry.name(), other.name()));
  }

  private static List<Path> transcripts(ArchiveEntry entry, List<ArchiveEntry> all) {
    return SubtitleFiles.candidates(entry.name()).stream()
        .flatMap(
            name ->
                all.stream().filter(other -> other.path().equalsIgnoreCase(entry.folder() + name)))
        .map(ArchiveEntry::file)
        .toList();
  }
}
