package cn.tianwen.extraction;

import cn.tianwen.extraction.fork.Fault;
import cn.tianwen.extraction.fork.ParsedPart;
import cn.tianwen.extraction.fork.PartProperty;
import cn.tianwen.extraction.fork.PartReader;
import cn.tianwen.extraction.text.DocumentText;
import cn.tianwen.extraction.text.Subtitles;
import cn.tianwen.extraction.text.XhtmlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads one file that is no archive.
 *
 * @param forks where Tika runs
 * @param limits how much a file may cost
 * @param recognition whether text is read off images
 */
record DocumentReader(ForkPool forks, ExtractionLimits limits, TextRecognition recognition) {

  /**
   * Reads a file.
   *
   * @param subtitles files beside it that may be its transcript, if it is a recording
   * @return empty when the file is a ZIP, which is to be unpacked first
   */
  Optional<ExtractedDocument> read(Path file, String entryPath, List<Path> subtitles)
      throws RefusalException, IOException, InterruptedException {
    long bytes = Files.size(file);
    if (bytes == 0) {
      throw refusals().empty();
    }
    if (bytes > limits.bytesPerFile()) {
      throw refusals().tooLarge();
    }
    Optional<ExtractedDocument> document = forks.parse(file, parts -> assemble(parts, entryPath));
    if (document.isPresent() && document.get().seconds() != null) {
      return Optional.of(withTranscript(document.get(), subtitles));
    }
    return document;
  }

  private Optional<ExtractedDocument> assemble(PartReader parts, String entryPath)
      throws IOException, RefusalException {
    ParsedPart part = parts.next().orElseThrow(() -> refusals().corrupt());
    String mediaType = mediaType(part);
    Optional<Fault> fault = part.property(PartProperty.FAULT).map(Fault::valueOf);
    Optional<Family> family = Family.of(mediaType);
    if (family.isEmpty()) {
      boolean encrypted = fault.filter(Fault.ENCRYPTED::equals).isPresent();
      throw encrypted ? refusals().encrypted() : refusals().unsupported(mediaType);
    }
    if (family.get() == Family.ARCHIVE) {
      return Optional.empty();
    }
    if (fault.isPresent()) {
      throw refusals().of(fault.get(), mediaType);
    }
    FileFacts facts = new FileFacts(part);
    if (family.get() == Family.RECORDING) {
      return Optional.of(
          new ExtractedDocument(
              entryPath, mediaType, facts.properties(), null, facts.seconds(), List.of(), false));
    }
    DocumentText text = XhtmlReader.read(part.xhtml(), family.get().layout());
    List<Block> blocks = new ArrayList<>(text.blocks());
    addAttachments(parts, blocks);
    if (blocks.isEmpty()) {
      throw withoutText(family.get());
    }
    return Optional.of(
        new ExtractedDocument(
            entryPath,
            text.mediaType().isEmpty() ? mediaType : text.mediaType(),
            facts.properties(),
            pages(family.get(), facts, text),
            null,
            blocks,
            text.recognised() || family.get() == Family.IMAGE));
  }

  private void addAttachments(PartReader parts, List<Block> blocks)
      throws IOException, RefusalException {
    for (Optional<ParsedPart> next = parts.next(); next.isPresent(); next = parts.next()) {
      ParsedPart part = next.get();
      if (new FileFacts(part).depth() > limits.depth()) {
        throw refusals().tooDeep();
      }
      Optional<Family> family = Family.of(mediaType(part)).filter(kind -> kind != Family.RECORDING);
      if (family.isEmpty() || family.get() == Family.ARCHIVE) {
        continue;
      }
      List<Block> attached = XhtmlReader.read(part.xhtml(), family.get().layout()).blocks();
      if (!attached.isEmpty()) {
        String name = part.property(PartProperty.NAME).orElse("附件");
        blocks.add(new Block.Heading(Block.Position.NONE, 1, Attachments.heading(name)));
        attached.forEach(block -> blocks.add(Attachments.withoutPlace(block)));
      }
    }
  }

  private RefusalException withoutText(Family family) {
    boolean image = family == Family.IMAGE || family == Family.PDF;
    return image && !recognition.installed() ? refusals().needsRecognition() : refusals().noText();
  }

  private static @Nullable Integer pages(Family family, FileFacts facts, DocumentText text) {
    return switch (family) {
      case PDF, FLOW -> facts.pages();
      case SLIDES -> text.pages() > 0 ? Integer.valueOf(text.pages()) : facts.pages();
      default -> null;
    };
  }

  private ExtractedDocument withTranscript(ExtractedDocument recording, List<Path> subtitles)
      throws IOException, InterruptedException {
    for (Path file : subtitles) {
      try {
        String text = forks.parse(file, DocumentReader::rawText);
        if (Subtitles.looksLike(text)) {
          return new ExtractedDocument(
              recording.entryPath(),
              recording.mediaType(),
              recording.properties(),
              null,
              recording.seconds(),
              List.copyOf(Subtitles.read(text)),
              false);
        }
      } catch (RefusalException e) {
        // A broken file beside a recording is no reason to refuse the recording.
      }
    }
    return recording;
  }

  private static String rawText(PartReader parts) throws IOException {
    Optional<ParsedPart> part = parts.next();
    return part.isPresent() ? XhtmlReader.rawText(part.get().xhtml()) : "";
  }

  /** The type without its parameters, such as the encoding. */
  private static String mediaType(ParsedPart part) {
    return part.property(PartProperty.MEDIA_TYPE)
        .map(type -> type.split(";", 2)[0].strip())
        .orElse("application/octet-stream");
  }

  private Refusals refusals() {
    return new Refusals(limits);
  }
}
