package cn.tianwen.pdf.hardened;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Gives a document of the same pages the bookmarks of another. */
final class Bookmarks {

  private final PDDocument from;
  private final PDDocument to;

  private Bookmarks(PDDocument from, PDDocument to) {
    this.from = from;
    this.to = to;
  }

  static void copy(PDDocument from, PDDocument to) throws IOException {
    PDDocumentOutline outline = from.getDocumentCatalog().getDocumentOutline();
    if (outline != null) {
      PDDocumentOutline copy = new PDDocumentOutline();
      new Bookmarks(from, to).copy(outline, copy);
      to.getDocumentCatalog().setDocumentOutline(copy);
      copy.openNode();
    }
  }

  private void copy(PDOutlineNode node, PDOutlineNode target) throws IOException {
    for (PDOutlineItem item : node.children()) {
      PDOutlineItem copy = new PDOutlineItem();
      copy.setTitle(item.getTitle());
      PDPage page = item.findDestinationPage(from);
      int index = page == null ? -1 : from.getPages().indexOf(page);
      if (index >= 0) {
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(to.getPage(index));
        place.setTop(top(item, page));
        copy.setDestination(place);
      }
      target.addLast(copy);
      copy(item, copy);
    }
  }

  /** How far up the page the bookmark points, in points of the page of pictures. */
  private static int top(PDOutlineItem item, PDPage page) throws IOException {
    if (item.getDestination() instanceof PDPageXYZDestination place && place.getTop() >= 0) {
      return place.getTop() - (int) page.getCropBox().getLowerLeftY();
    }
    return (int) page.getCropBox().getHeight();
  }
}
