package cn.tianwen.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;

/**
 * Draws an uploaded page anew, upright and without a crop. Only what is drawn comes along: links,
 * actions, forms, scripts and attachments stay behind.
 */
final class UploadedPage {
  private UploadedPage() {}

  static void append(PDPage page, PDDocument source, LayerUtility layers) throws IOException {
    DecodedSize.check(page);
    int turn = page.getRotation();
    page.setRotation(0);
    drawAnnotations(source, page);
    PDFormXObject form = layers.importPageAsForm(source, page);
    ImportedObjects.strip(form.getCOSObject());

    PDRectangle crop = page.getCropBox();
    boolean lying = turn % 180 != 0;
    PDPage made =
        new PDPage(
            lying
                ? new PDRectangle(crop.getHeight(), crop.getWidth())
                : new PDRectangle(crop.getWidth(), crop.getHeight()));
    PDDocument target = layers.getDocument();
    target.addPage(made);
    try (PDPageContentStream content =
        new PDPageContentStream(target, made, AppendMode.OVERWRITE, true)) {
      content.transform(new Matrix(turned(turn, crop.getWidth(), crop.getHeight())));
      content.drawForm(form);
    }
  }

  /** From the page as it is written to the page as it is shown. */
  private static AffineTransform turned(int turn, float width, float height) {
    return switch (turn) {
      case 90 -> new AffineTransform(0, -1, 1, 0, 0, width);
      case 180 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 270 -> new AffineTransform(0, 1, -1, 0, height, 0);
      default -> new AffineTransform();
    };
  }

  /** Stamps, remarks and filled-in fields are seen by a reader, so they become part of the page. */
  private static void drawAnnotations(PDDocument source, PDPage page) throws IOException {
    for (PDAnnotation annotation : page.getAnnotations()) {
      PDAppearanceStream appearance =
          annotation instanceof PDAnnotationLink
                  || annotation instanceof PDAnnotationPopup
                  || annotation.isHidden()
                  || annotation.isNoView()
              ? null
              : annotation.getNormalAppearanceStream();
      PDRectangle place = annotation.getRectangle();
      if (appearance == null || place == null || appearance.getBBox() == null) {
        continue;
      }
      Rectangle2D box = appearance.getBBox().transform(appearance.getMatrix()).getBounds2D();
      if (box.getWidth() <= 0 || box.getHeight() <= 0) {
        continue;
      }
      AffineTransform onto =
          AffineTransform.getTranslateInstance(place.getLowerLeftX(), place.getLowerLeftY());
      onto.scale(place.getWidth() / box.getWidth(), place.getHeight() / box.getHeight());
      onto.translate(-box.getX(), -box.getY());
      try (PDPageContentStream content =
          new PDPageContentStream(source, page, AppendMode.APPEND, true, true)) {
        content.transform(new Matrix(onto));
        content.drawForm(appearance);
      }
    }
  }
}
