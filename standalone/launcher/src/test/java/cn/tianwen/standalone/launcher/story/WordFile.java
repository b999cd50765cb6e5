package cn.tianwen.standalone.launcher.story;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/**
 * Writes what an editor of a county would bring: a Word file with headings, a table and a picture.
 */
public final class WordFile {

  /** Stands in the file and nowhere else. */
  public static final String TELLING = "果园排水沟深六十厘米，雨后两小时内排干积水";

  private WordFile() {}

  /** Writes it. */
  public static Path write(Path file) {
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      document.createStyles();
      heading(document, "高州荔枝雨季果园排水技术要点");
      paragraph(document, "雨季长，果园积水伤根，要在雨前把沟渠清好。");
      heading(document, "开沟");
      paragraph(document, TELLING + "。");
      XWPFTable table = document.createTable(3, 2);
      String[][] cells = {{"地形", "沟深"}, {"平地", "60 厘米"}, {"缓坡", "40 厘米"}};
      for (int row = 0; row < cells.length; row++) {
        for (int column = 0; column < cells[row].length; column++) {
          table.getRow(row).getCell(column).setText(cells[row][column]);
        }
      }
      heading(document, "示意图");
      document
          .createParagraph()
          .createRun()
          .addPicture(
              new ByteArrayInputStream(picture()),
              PictureType.PNG,
              "ditch.png",
              Units.toEMU(320),
              Units.toEMU(160));
      paragraph(document, "雨停后检查沟口，堵塞的及时清理。");
      document.write(out);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void heading(XWPFDocument document, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.getCTP().addNewPPr().addNewOutlineLvl().setVal(java.math.BigInteger.ZERO);
    paragraph.setStyle("Heading1");
    paragraph.createRun().setText(text);
  }

  private static void paragraph(XWPFDocument document, String text) {
    document.createParagraph().createRun().setText(text);
  }

  private static byte[] picture() throws IOException {
    BufferedImage image = new BufferedImage(640, 320, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(0x8fbc6a));
    graphics.fillRect(0, 0, 640, 320);
    graphics.setColor(new Color(0x4a7fb5));
    graphics.fillRect(280, 120, 80, 200);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }
}
