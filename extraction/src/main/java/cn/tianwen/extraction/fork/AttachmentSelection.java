package cn.tianwen.extraction.fork;

import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.EmbeddedDocumentExtractorFactory;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;

/** Lets {@link AttachmentExtractor} decide which attachments are read. */
public final class AttachmentSelection implements EmbeddedDocumentExtractorFactory {

  private static final long serialVersionUID = 1L;

  private int depth;

  /** For Tika, by its configuration. */
  public AttachmentSelection() {}

  /**
   * For Tika, by its configuration.
   *
   * @param depth how deep attachments in attachments are read, from 1
   */
  public void setDepth(int depth) {
    this.depth = depth;
  }

  @Override
  public EmbeddedDocumentExtractor newInstance(Metadata parent, ParseContext context) {
    return new AttachmentExtractor(context, depth);
  }
}
