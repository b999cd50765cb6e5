package cn.tianwen.ingest.documents;

import cn.tianwen.extraction.ExtractedDocument;
import cn.tianwen.extraction.ExtractionOutcome;
import cn.tianwen.extraction.RefusalReason;
import cn.tianwen.index.document.DocumentStatus;
import cn.tianwen.index.document.IndexedDocument;
import cn.tianwen.ingest.analysis.DocumentAnalyzer;
import cn.tianwen.ingest.analysis.DocumentOrigin;
import cn.tianwen.ingest.documents.ledger.FileFault;
import cn.tianwen.ingest.documents.ledger.UnreadEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Makes documents of what was extracted, and keeps what readers may see or play of them. */
final class FileAnalysis implements ItemProcessor<FileRead, FileRead> {

  private static final Logger log = LoggerFactory.getLogger(FileAnalysis.class);

  private final DocumentAnalyzer analyzer;
  private final ReaderMedia media;
  private final int maxPassages;
  private final PathMask mask = new PathMask();

  FileAnalysis(DocumentAnalyzer analyzer, ReaderMedia media, int maxPassages) {
    this.analyzer = analyzer;
    this.media = media;
    this.maxPassages = maxPassages;
  }

  @Override
  public FileRead process(FileRead read) {
    if (!(read instanceof FileRead.Extracted extracted)) {
      return read;
    }
    try {
      return analyse(extracted);
    } catch (IOException e) {
      log.warn("Cannot keep the media of file {}: {}", read.file().id(), FailureText.describe(e));
      return failed(read, FileFault.EXTRACTION_UNAVAILABLE, "媒体文件存不下来，请检查磁盘空间");
    } catch (RuntimeException e) {
      log.error("Cannot analyse file {}: {}", read.file().id(), FailureText.describe(e));
      return failed(read, FileFault.ANALYSIS_FAILED, "分析出错，详细情况在日志里；请把文件交给维护人员");
    }
  }

  private FileRead analyse(FileRead.Extracted read) throws IOException {
    Map<String, IndexedDocument> documents = new LinkedHashMap<>();
    List<UnreadEntry> unread = new ArrayList<>();
    for (ExtractionOutcome.SkippedEntry skipped : read.outcome().skipped()) {
      unread.add(
          unread(skipped.path(), FileFault.of(skipped.reason(), mask.mask(skipped.detail()))));
    }
    for (ExtractedDocument extracted : read.outcome().documents()) {
      IndexedDocument document =
          analyzer.analyze(origin(read.file(), extracted), extracted, read.sidecar());
      if (document.passages().size() > maxPassages) {
        unread.add(unread(extracted.entryPath(), tooMuch(document.passages().size())));
      } else if (documents.putIfAbsent(document.id(), document) != null) {
        unread.add(
            unread(extracted.entryPath(), new FileFault(FileFault.SAME_PATH, "压缩包里有同名的文件，只取第一个")));
      }
    }
    if (documents.isEmpty()) {
      return new FileRead.Failed(read.file(), read.started(), unread.getFirst().fault());
    }
    List<IndexedDocument> ready = new ArrayList<>();
    for (IndexedDocument document : documents.values()) {
      ready.add(document.withMediaKey(media.keep(read.file().found(), document).orElse(null)));
    }
    return new FileRead.Analysed(read.file(), read.started(), ready, unread);
  }

  private static DocumentOrigin origin(WaitingFile file, ExtractedDocument extracted) {
    String path = file.found().path();
    return new DocumentOrigin(
        file.seen().source(),
        extracted.entryPath().isEmpty() ? path : path + "!/" + extracted.entryPath(),
        file.seen().sha256(),
        file.publish() ? DocumentStatus.PUBLISHED : DocumentStatus.PENDING);
  }

  private FileFault tooMuch(int passages) {
    return FileFault.of(
        RefusalReason.TOO_MUCH, "有 %,d 个段落，最多 %,d 个；请拆成几个文件".formatted(passages, maxPassages));
  }

  private UnreadEntry unread(String path, FileFault fault) {
    return new UnreadEntry(mask.mask(path), fault);
  }

  private static FileRead failed(FileRead read, String reason, String detail) {
    return new FileRead.Failed(read.file(), read.started(), new FileFault(reason, detail));
  }
}
