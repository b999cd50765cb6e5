package cn.tianwen.standalone.launcher.planted;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files with numbers in their names, texts and properties. */
public final class PlantedFiles {

  private static final String FARMING = "荔枝谢花后追肥，遇雨及时排水，见到病果马上摘除深埋。".repeat(8);

  private final PlantedNumbers numbers;
  private final Path folder;

  /** Writes into a folder that is there. */
  public PlantedFiles(PlantedNumbers numbers, Path folder) {
    this.numbers = numbers;
    this.folder = folder;
  }

  /** A table of cases; the name, every free column of a good row, and every column of bad rows. */
  public Path cases() throws IOException {
    Path file = named("case file name", ".csv");
    String head = "编号,标题,问题,解决方案,作物,产业,区划代码,解决日期,专家,单位,评价\n";
    String good =
        "planted-1,%s,%s,%s,%s,水果,440981,2025-09-03,%s,%s,有效\n"
            .formatted(
                numbers.three("case title"),
                quoted(numbers.all("case problem")),
                quoted(numbers.all("case solution")),
                "荔枝" + numbers.one("case crop"),
                "陈一" + numbers.one("case expert"),
                "示例农技站" + numbers.one("case institution"));
    String bad =
        "%s,标题标题,问题问题问题,解决解决解决,荔枝,%s,%s,%s,陈一,单位,%s\n"
            .formatted(
                numbers.one("case id"),
                numbers.one("case industry"),
                numbers.one("case region"),
                numbers.one("case date"),
                numbers.one("case evaluation"));
    return Files.writeString(file, head + good + bad);
  }

  /** A folder of documents whose own name holds a number as well. */
  public Path documents() throws IOException {
    Path documents = Files.createDirectories(folder.resolve("资料" + numbers.one("folder name")));
    Path inner = Files.createDirectories(documents.resolve("村" + numbers.one("inner folder name")));
    text(inner.resolve("荔枝" + numbers.one("text file name") + ".txt"));
    pdf(documents.resolve(numbers.one("PDF name") + ".pdf"));
    word(documents.resolve(numbers.one("Word name") + ".docx"));
    photo(documents.resolve(numbers.one("photo name") + ".jpg"));
    Files.writeString(
        documents.resolve("坏" + numbers.one("refused file name") + ".pdf"),
        "%PDF-1.7\n" + numbers.three("refused file"));
    return documents;
  }

  private void text(Path file) throws IOException {
    Files.writeString(file, numbers.three("text title") + "\n" + FARMING + numbers.all("text"));
    Files.writeString(
        file.resolveSibling(file.getFileName() + ".json"),
        "{\"author\":\"%s\",\"owner\":\"%s\"}"
            .formatted(numbers.one("sidecar author"), numbers.one("sidecar owner")));
  }

  private void pdf(Path file) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 9);
        content.newLineAtOffset(30, 700);
        for (int line = 0; line < 20; line++) {
          content.showText("Litchi orchard notes, drain after rain and remove fallen fruit.");
          content.newLineAtOffset(0, -12);
        }
        content.showText("Call " + ascii("PDF text"));
        content.endText();
      }
      PDDocumentInformation information = document.getDocumentInformation();
      information.setTitle(numbers.three("PDF title"));
      information.setAuthor(numbers.three("PDF author"));
      information.setSubject(numbers.three("PDF subject"));
      information.setKeywords(numbers.three("PDF keywords"));
      information.setCreator(numbers.one("PDF creator"));
      information.setCustomMetadataValue("Phone", numbers.one("PDF property"));
      document.save(file.toFile());
    }
  }

  private void word(Path file) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText(FARMING + numbers.all("Word text"));
      POIXMLProperties properties = document.getProperties();
      properties.getCoreProperties().setTitle(numbers.three("Word title"));
      properties.getCoreProperties().setCreator(numbers.three("Word author"));
      properties.getCoreProperties().setKeywords(numbers.three("Word keywords"));
      properties.getCoreProperties().setDescription(numbers.three("Word description"));
      properties.getCoreProperties().setSubjectProperty(numbers.three("Word subject"));
      properties.getCustomProperties().addProperty("电话", numbers.one("Word property"));
      try (var out = Files.newOutputStream(file)) {
        document.write(out);
      }
    }
  }

  /** A JPEG with EXIF data and a comment. */
  private void photo(Path file) throws IOException {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB), "jpg", plain);
    byte[] image = plain.toByteArray();
    ByteArrayOutputStream photo = new ByteArrayOutputStream();
    photo.write(image, 0, 2);
    segment(photo, 0xE1, exif(ascii("EXIF description")));
    segment(photo, 0xFE, ascii("JPEG comment").getBytes(StandardCharsets.US_ASCII));
    photo.write(image, 2, image.length - 2);
    Files.write(file, photo.toByteArray());
  }

  private static void segment(ByteArrayOutputStream out, int marker, byte[] content) {
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) marker});
    out.writeBytes(ByteBuffer.allocate(2).putShort((short) (content.length + 2)).array());
    out.writeBytes(content);
  }

  /** One directory of TIFF with an ImageDescription. */
  private static byte[] exif(String description) {
    byte[] text = (description + "\0").getBytes(StandardCharsets.US_ASCII);
    ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + text.length);
    exif.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
    exif.putShort((short) 1).putShort((short) 0x010E).putShort((short) 2);
    exif.putInt(text.length).putInt(26).putInt(0).put(text);
    return exif.array();
  }

  private String ascii(String place) {
    return numbers.three(place).replaceAll("[^\\x20-\\x7e]", " ");
  }

  private Path named(String place, String suffix) {
    return folder.resolve(numbers.one(place) + suffix);
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }
}
