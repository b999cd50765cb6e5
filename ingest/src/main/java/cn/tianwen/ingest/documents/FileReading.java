package cn.tianwen.ingest.documents;

import cn.tianwen.extraction.DocumentExtractor;
import cn.tianwen.extraction.ExtractionOutcome;
import cn.tianwen.extraction.ExtractionUnavailableException;
import cn.tianwen.ingest.analysis.Sidecar;
import cn.tianwen.ingest.analysis.SidecarReader;
import cn.tianwen.ingest.analysis.UnreadableSidecarException;
import cn.tianwen.ingest.documents.ledger.FileFault;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a file and its sidecars. Whatever is wrong with them is an outcome. Thread-safe. */
final class FileReading {

  private static final Logger log = LoggerFactory.getLogger(FileReading.class);

  private final DocumentExtractor extractor;
  private final SidecarReader sidecars;
  private final Clock clock;
  private final PathMask mask = new PathMask();

  FileReading(DocumentExtractor extractor, SidecarReader sidecars, Clock clock) {
    this.extractor = extractor;
    this.sidecars = sidecars;
    this.clock = clock;
  }

  FileRead read(WaitingFile file) {
    Instant started = clock.instant();
    try {
      return read(file, started);
    } catch (UnreadableSidecarException e) {
      return failed(file, started, FileFault.BAD_SIDECAR, String.valueOf(e.getMessage()));
    } catch (ExtractionUnavailableException e) {
      return failed(
          file, started, FileFault.EXTRACTION_UNAVAILABLE, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return failed(file, started, FileFault.UNREADABLE, "文件读不了，请检查它是否还在、权限是否正确");
    } catch (RuntimeException e) {
      log.error("Cannot read file {}: {}", file.id(), FailureText.describe(e));
      return failed(file, started, FileFault.ANALYSIS_FAILED, "读取出错，详细情况在日志里；请把文件交给维护人员");
    }
  }

  private FileRead read(WaitingFile file, Instant started)
      throws IOException, UnreadableSidecarException {
    Sidecar sidecar = sidecar(file.found());
    if (!file.found().isAsFound()) {
      return changed(file, started);
    }
    ExtractionOutcome outcome = extractor.extract(file.found().file());
    if (!file.found().isAsFound()) {
      return changed(file, started);
    }
    return switch (outcome) {
      case ExtractionOutcome.Extracted read -> new FileRead.Extracted(file, started, sidecar, read);
      case ExtractionOutcome.Refused refused ->
          failed(file, started, refused.reason().name(), refused.detail());
    };
  }

  private Sidecar sidecar(FoundFile file) throws IOException, UnreadableSidecarException {
    Sidecar sidecar = Sidecar.NONE;
    for (Path next : file.sidecars()) {
      sidecar = sidecar.over(sidecars.read(next));
    }
    return sidecar;
  }

  private FileRead changed(WaitingFile file, Instant started) {
    return failed(file, started, FileFault.CHANGED_MEANWHILE, "导入时文件被改动了，下次导入会重读");
  }

  private FileRead failed(WaitingFile file, Instant started, String reason, String detail) {
    return new FileRead.Failed(file, started, new FileFault(reason, mask.mask(detail)));
  }
}
