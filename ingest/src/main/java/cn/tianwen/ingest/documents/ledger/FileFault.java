package cn.tianwen.ingest.documents.ledger;

import cn.tianwen.extraction.RefusalReason;
import java.util.Arrays;

/**
 * Why a file, or an entry of an archive, is not in the index.
 *
 * @param reason name of a {@link RefusalReason}, or a code of this class
 * @param detail one line for people, in Chinese, masked
 */
public record FileFault(String reason, String detail) {

  /** A sidecar says something that cannot be understood. */
  public static final String BAD_SIDECAR = "BAD_SIDECAR";

  /** The text was read, but no document could be made of it. */
  public static final String ANALYSIS_FAILED = "ANALYSIS_FAILED";

  /** Elasticsearch does not take the document. */
  public static final String INDEX_REFUSED = "INDEX_REFUSED";

  /** The file system does not let the file be read. */
  public static final String UNREADABLE = "UNREADABLE";

  /** The file changed while it was read. */
  public static final String CHANGED_MEANWHILE = "CHANGED_MEANWHILE";

  /** Nothing could be extracted at that time, whatever the file. */
  public static final String EXTRACTION_UNAVAILABLE = "EXTRACTION_UNAVAILABLE";

  /** Two entries of an archive have the same path. */
  public static final String SAME_PATH = "SAME_PATH";

  /** A fault that the extraction found. */
  public static FileFault of(RefusalReason reason, String detail) {
    return new FileFault(reason.name(), detail);
  }

  /** Whether the fault lies in the content of the file, which is then kept in quarantine. */
  public boolean isInContent() {
    return Arrays.stream(RefusalReason.values()).anyMatch(known -> known.name().equals(reason));
  }

  /** The reason as people call it. */
  public static String label(String reason) {
    return switch (reason) {
      case BAD_SIDECAR -> "附带信息文件有误";
      case ANALYSIS_FAILED -> "分析出错";
      case INDEX_REFUSED -> "索引不接受";
      case UNREADABLE -> "读不了文件";
      case CHANGED_MEANWHILE -> "读取时被改动";
      case EXTRACTION_UNAVAILABLE -> "暂时不能解析";
      case SAME_PATH -> "压缩包内同名";
      default ->
          Arrays.stream(RefusalReason.values())
              .filter(known -> known.name().equals(reason))
              .map(RefusalReason::label)
              .findFirst()
              .orElse(reason);
    };
  }
}
