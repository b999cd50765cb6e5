package cn.tianwen.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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

/** A PDF out of somebody's hands, whose pages become the body. It may be broken or hostile. */
final class UploadedPdf implements Closeable {
  private static final int MAX_PAGES = 2_000;
  private static final long MAX_BYTES = 300L << 20;
  private static final Duration MAX_TIME = Duration.ofMinutes(5);
  private static final int MAX_ENTRIES = 500;
  private static final int MAX_LEVEL = 3;

  private final PDDocument document;
  private final long end = System.nanoTime() + MAX_TIME.toNanos();

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
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw broken(e);
    }
    try {
      if (document.isEncrypted()) {
        throw encrypted();
      }
      int pages = document.getNumberOfPages();
      if (pages == 0 || pages > MAX_PAGES) {
        throw new PdfException("上传的PDF有%d页，只能是1—%d页，请拆成几个文件。".formatted(pages, MAX_PAGES));
      }
      return new UploadedPdf(document);
    } catch (RuntimeException e) {
      document.close();
      throw e instanceof PdfException ? e : broken(e);
    }
  }

  private static PdfException encrypted() {
    return new PdfException("上传的PDF已加密，请先去掉密码和权限限制，再重新上传。");
  }

  static PdfException broken(Throwable cause) {
    return new PdfException("上传的PDF已损坏，无法读取，请用原来的软件重新导出后再上传。", cause);
  }

  /** Lines of the contents out of its outline; pages count from 1 + {@code front}. */
  List<ContentsEntry> contents(int front) {
    List<ContentsEntry> entries = new ArrayList<>();
    try {
      PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
      if (outline != null) {
        collect(outline, 1, front, entries, Collections.newSetFromMap(new IdentityHashMap<>()));
      }
    } catch (IOException | RuntimeException e) {
      // A broken outline is no reason to refuse the pages.
      entries.clear();
    }
    return entries.isEmpty() ? List.of(new ContentsEntry("正文", 1, "", front + 1)) : entries;
  }

  private void collect(
      PDOutlineNode parent,
      int level,
      int front,
      List<ContentsEntry> entries,
      Set<COSDictionary> seen)
      throws IOException {
    PDOutlineItem item = parent.getFirstChild();
    while (item != null && seen.add(item.getCOSObject()) && entries.size() < MAX_ENTRIES) {
      PDPage page = item.findDestinationPage(document);
      int index = page == null ? -1 : document.getPages().indexOf(page);
      String title = item.getTitle();
      if (index >= 0 && title != null && !title.isBlank()) {
        entries.add(new ContentsEntry(title.strip(), level, "", front + 1 + index));
      }
      if (level < MAX_LEVEL) {
        collect(item, level + 1, front, entries, seen);
      }
      item = item.getNextSibling();
    }
  }

  /**
   * Adds its pages to a document.
   *
   * @throws PdfException if one of them is broken, or if it takes too long
   */
  void appendTo(PDDocument target) throws IOException {
    LayerUtility layers = new LayerUtility(target);
    PageStructure structure = new PageStructure(target);
    int number = 0;
    for (PDPage page : document.getPages()) {
      number++;
      if (System.nanoTime() > end) {
        throw new PdfException("上传的PDF太复杂，处理超时，请重新导出或拆成几个文件。");
      }
      try {
        UploadedPage.append(page, document, layers, structure, number);
      } catch (IOException | RuntimeException | StackOverflowError e) {
        throw e instanceof PdfException refused ? refused : broken(e);
      }
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
