package cn.tianwen.pdf;

import static cn.tianwen.pdf.PageStamp.MM;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.util.Matrix;

/** The pages of an upload, written anew by {@link UploadCleaner}, as the body of an item. */
final class BodyPages implements Closeable {
  private static final float SIDE = 15 * MM;
  private static final float TOP = 21 * MM;
  private static final float BOTTOM = 33 * MM;

  private final PDDocument document;

  private BodyPages(PDDocument document) {
    this.document = document;
  }

  static BodyPages open(Path clean) throws IOException {
    return new BodyPages(Loader.loadPDF(clean.toFile(), IOUtils.createTempFileOnlyStreamCache()));
  }

  /** Lines of the contents from its bookmarks; {@code front} pages stand before its first. */
  List<ContentsEntry> contents(int front) throws IOException {
    List<ContentsEntry> entries = new ArrayList<>();
    PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
    if (outline != null) {
      collect(outline, 1, front, entries);
    }
    return entries.isEmpty() ? List.of(new ContentsEntry("正文", 1, "", front + 1)) : entries;
  }

  private void collect(PDOutlineNode parent, int level, int front, List<ContentsEntry> entries)
      throws IOException {
    for (PDOutlineItem item : parent.children()) {
      int index = document.getPages().indexOf(item.findDestinationPage(document));
      entries.add(new ContentsEntry(item.getTitle(), level, "", front + 1 + index));
      collect(item, level + 1, front, entries);
    }
  }

  /** Puts each page as a picture of itself onto an A4 page, between header and footer. */
  void appendTo(PDDocument target) throws IOException {
    LayerUtility layers = new LayerUtility(target);
    PageStructure structure = new PageStructure(target);
    int number = 0;
    for (PDPage page : document.getPages()) {
      append(layers.importPageAsForm(document, page), target, structure, ++number);
    }
  }

  private static void append(
      PDFormXObject form, PDDocument target, PageStructure structure, int number)
      throws IOException {
    float width = form.getBBox().getWidth();
    float height = form.getBBox().getHeight();
    PDRectangle sheet =
        width > height
            ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth())
            : PDRectangle.A4;
    float room = sheet.getHeight() - TOP - BOTTOM;
    float scale = Math.min(1, Math.min((sheet.getWidth() - 2 * SIDE) / width, room / height));
    float x = (sheet.getWidth() - width * scale) / 2;
    float y = BOTTOM + (room - height * scale) / 2;
    PDPage made = new PDPage(sheet);
    target.addPage(made);
    try (PDPageContentStream content =
        new PDPageContentStream(target, made, AppendMode.OVERWRITE, true)) {
      content.beginMarkedContent(COSName.P, structure.next(made, number));
      content.saveGraphicsState();
      content.transform(new Matrix(scale, 0, 0, scale, x, y));
      content.drawForm(form);
      content.restoreGraphicsState();
      content.endMarkedContent();
      content.beginMarkedContent(COSName.ARTIFACT);
      content.setStrokingColor(0.8f, 0.84f, 0.82f);
      content.setLineWidth(0.5f);
      content.addRect(x, y, width * scale, height * scale);
      content.stroke();
      content.endMarkedContent();
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
