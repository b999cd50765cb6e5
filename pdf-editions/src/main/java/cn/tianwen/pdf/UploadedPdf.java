package cn.tianwen.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/**
 * A PDF out of somebody's hands. It may be broken or hostile, so it is opened in a process of its
 * own only, see {@link UploadFork}.
 */
final class UploadedPdf implements Closeable {
  private static final int MAX_PAGES = 2_000;
  private static final long MAX_BYTES = 300L << 20;
  private static final int MAX_ENTRIES = 500;
  private static final int MAX_LEVEL = 3;

  private final PDDocument document;

  private UploadedPdf(PDDocument document) {
    this.document = document;
  }

  /**
   * Opens it.
   *
   * @throws PdfException if it is no PDF, encrypted or too large
   */
  static UploadedPdf open(Path file) throws IOException {
    if (Files.size(file) > MAX_BYTES) {
      throw new PdfException("上传的PDF超过%d MB，请压缩图片或拆成几个文件。".formatted(MAX_BYTES >> 20));
    }
    PDDocument document;
    try {
      document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache());
    } catch (InvalidPasswordException e) {
      throw encrypted();
    }
    if (document.isEncrypted()) {
      document.close();
      throw encrypted();
    }
    int pages = document.getNumberOfPages();
    if (pages == 0 || pages > MAX_PAGES) {
      document.close();
      throw new PdfException("上传的PDF有%d页，只能是1—%d页，请拆成几个文件。".formatted(pages, MAX_PAGES));
    }
    return new UploadedPdf(document);
  }

  private static PdfException encrypted() {
    return new PdfException("上传的PDF已加密，请先去掉密码和权限限制，再重新上传。");
  }

  /** Writes a PDF that shows the same pages with the same bookmarks and holds nothing else. */
  void rewrite(Path target) throws IOException {
    try (PDDocument clean = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
      LayerUtility layers = new LayerUtility(clean);
      for (PDPage page : document.getPages()) {
        UploadedPage.append(page, document, layers);
      }
      PageBookmarks.write(clean, contents());
      clean.save(target.toFile());
    }
  }

  private List<ContentsEntry> contents() {
    List<ContentsEntry> entries = new ArrayList<>();
    try {
      PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
      if (outline != null) {
        collect(outline, 1, entries, Collections.newSetFromMap(new IdentityHashMap<>()));
      }
    } catch (IOException | RuntimeException e) {
      // A broken outline is no reason to refuse the pages.
      entries.clear();
    }
    return entries;
  }

  private void collect(
      PDOutlineNode parent, int level, List<ContentsEntry> entries, Set<COSDictionary> seen)
      throws IOException {
    PDOutlineItem item = parent.getFirstChild();
    while (item != null && seen.add(item.getCOSObject()) && entries.size() < MAX_ENTRIES) {
      PDPage page = item.findDestinationPage(document);
      int index = page == null ? -1 : document.getPages().indexOf(page);
      String title = item.getTitle();
      if (index >= 0 && title != null && !title.isBlank()) {
        entries.add(new ContentsEntry(title.strip(), level, "", index + 1));
      }
      if (level < MAX_LEVEL) {
        collect(item, level + 1, entries, seen);
      }
      item = item.getNextSibling();
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
