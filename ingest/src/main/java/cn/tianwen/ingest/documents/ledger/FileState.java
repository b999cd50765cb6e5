package cn.tianwen.ingest.documents.ledger;

/** How far a file is. */
public enum FileState {
  /** Seen, new or changed, and not brought in yet. */
  WAITING("等待导入"),
  /** Its documents are in the index. */
  INGESTED("已导入"),
  /** Not read for a reason that lies in the file; tried again on demand only. */
  REFUSED("被拒绝"),
  /** Not read for a reason that may pass; tried again by itself after a while. */
  DEFERRED("稍后重试"),
  /** Not found any more; its documents are still in the index. */
  MISSING("已不在文件夹"),
  /** Not found any more; its documents were removed. */
  REMOVED("已移除");

  private final String label;

  FileState(String label) {
    this.label = label;
  }

  /** The name shown to people. */
  public String label() {
    return label;
  }
}
