package cn.tianwen.index.document;

/** Names of the index of documents. */
public final class DocumentIndex {

  /** Alias that readers and writers use. */
  public static final String ALIAS = "tw-documents";

  private DocumentIndex() {}
}
