package cn.tianwen.pdf;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Bookmarks to whole pages, for contents that name pages. */
final class PageBookmarks {
  private PageBookmarks() {}

  /** Writes the outline once all pages that the entries name are there. */
  static void write(PDDocument document, List<ContentsEntry> entries) {
    PDDocumentOutline outline = new PDDocumentOutline();
    PDOutlineNode[] open = {outline, outline, outline, outline};
    for (ContentsEntry entry : entries) {
      PDPageFitWidthDestination destination = new PDPageFitWidthDestination();
      destination.setPage(document.getPage(entry.page() - 1));
      PDOutlineItem item = new PDOutlineItem();
      item.setTitle(entry.title());
      item.setDestination(destination);
      open[entry.level() - 1].addLast(item);
      for (int level = entry.level(); level < open.length; level++) {
        open[level] = item;
      }
    }
    document.getDocumentCatalog().setDocumentOutline(outline);
  }
}
