package cn.tianwen.extraction;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Writes small files of many formats. */
final class SampleFiles {

  private final Path folder;

  SampleFiles(Path folder) {
    this.folder = folder;
  }

  Path text(String name, String text) {
    return bytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Path bytes(String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path pdf(String name, List<List<String>> pages) throws IOException {
    try (PDDocument document = pdf(pages)) {
      document.getDocumentInformation().setTitle("Citrus report");
      document.save(folder.resolve(name).toFile());
    }
    return folder.resolve(name);
  }

  Path encryptedPdf(String name) throws IOException {
    try (PDDocument document = pdf(List.of(List.of("secret")))) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(folder.resolve(name).toFile());
    }
    return folder.resolve(name);
  }

  Path scannedPdf(String name, BufferedImage scan) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(LosslessFactory.createFromImage(document, scan), 50, 500, 500, 100);
      }
      document.save(folder.resolve(name).toFile());
    }
    return folder.resolve(name);
  }

  /** A PDF of one page with a file attached to it. */
  Path pdfWith(String name, String line, String attachmentName, byte[] attachment)
      throws IOException {
    try (PDDocument document = pdf(List.of(List.of(line)))) {
      PDComplexFileSpecification file = new PDComplexFileSpecification();
      file.setFile(attachmentName);
      file.setFileUnicode(attachmentName);
      file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(attachment)));
      PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
      files.setNames(Map.of(attachmentName, file));
      PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
      names.setEmbeddedFiles(files);
      document.getDocumentCatalog().setNames(names);
      document.save(folder.resolve(name).toFile());
    }
    return folder.resolve(name);
  }

  private static PDDocument pdf(List<List<String>> pages) throws IOException {
    PDDocument document = new PDDocument();
    for (List<String> lines : pages) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.setFont(new PDType1Font(FontName.HELVETICA), 12);
        content.setLeading(18);
        content.beginText();
        content.newLineAtOffset(60, 720);
        for (String line : lines) {
          content.showText(line);
          content.newLine();
        }
        content.endText();
      }
    }
    return document;
  }

  Path docx(String name) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(folder.resolve(name))) {
      document
          .createHeaderFooterPolicy()
          .createHeader(XWPFHeaderFooterPolicy.DEFAULT)
          .createParagraph()
          .createRun()
          .setText("内部资料页眉");
      document.getProperties().getCoreProperties().setCreator("韦技术员");
      document.createParagraph().createRun().setText("柑橘黄龙病由木虱传播。");
      XWPFTable table = document.createTable(2, 2);
      table.getRow(0).getCell(0).setText("县");
      table.getRow(0).getCell(1).setText("面积");
      table.getRow(1).getCell(0).setText("容县");
      table.getRow(1).getCell(1).setText("3 万亩");
      document.write(out);
    }
    return folder.resolve(name);
  }

  /** A DOCX with another document in it. */
  Path docxWithAttachment(String name, String attachmentName, byte[] attachment)
      throws IOException, InvalidFormatException {
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(folder.resolve(name))) {
      document.createParagraph().createRun().setText("附表见附件。");
      PackagePart part =
          document
              .getPackage()
              .createPart(
                  PackagingURIHelper.createPartName("/word/embeddings/" + attachmentName),
                  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
      try (OutputStream content = part.getOutputStream()) {
        content.write(attachment);
      }
      document
          .getPackagePart()
          .addRelationship(
              part.getPartName(),
              TargetMode.INTERNAL,
              "http://schemas.openxmlformats.org/officeDocument/2006/relationships/package");
      document.write(out);
    }
    return folder.resolve(name);
  }

  Path pptx(String name) throws IOException {
    try (XMLSlideShow show = new XMLSlideShow();
        OutputStream out = Files.newOutputStream(folder.resolve(name))) {
      for (String text : List.of("冬季修剪", "春季施肥")) {
        XSLFTextBox box = show.createSlide().createTextBox();
        box.setText(text);
      }
      show.write(out);
    }
    return folder.resolve(name);
  }

  Path xlsx(String name) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve(name))) {
      workbook.createSheet("说明");
      var sheet = workbook.createSheet("产量");
      sheet.createRow(0).createCell(0).setCellValue("作物");
      sheet.getRow(0).createCell(1).setCellValue("万吨");
      sheet.createRow(1).createCell(0).setCellValue("沃柑");
      sheet.getRow(1).createCell(1).setCellValue(42);
      workbook.write(out);
    }
    return folder.resolve(name);
  }

  Path odf(String name, String mediaType, String body) throws IOException {
    return odf(name, mediaType, "", body);
  }

  /**
   * An ODF file.
   *
   * @param xmlHead what stands before the root of its content, such as a DTD
   */
  Path odf(String name, String mediaType, String xmlHead, String body) throws IOException {
    String namespaces =
        " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
            + " xmlns:presentation=\"urn:oasis:names:tc:opendocument:xmlns:presentation:1.0\"";
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("mimetype", utf8(mediaType));
    entries.put(
        "content.xml",
        utf8(
            "<?xml version=\"1.0\"?>"
                + xmlHead
                + "<office:document-content"
                + namespaces
                + "><office:body>"
                + body
                + "</office:body></office:document-content>"));
    entries.put(
        "styles.xml",
        utf8(
            "<?xml version=\"1.0\"?><office:document-styles"
                + namespaces
                + "><text:p>页脚文字</text:p></office:document-styles>"));
    return bytes(name, zip(entries));
  }

  /** A DOCX whose main part is given. */
  Path docxWith(String name, String xmlHead, String paragraph) throws IOException {
    String types = "http://schemas.openxmlformats.org/package/2006/";
    String main =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put(
        "[Content_Types].xml",
        utf8(
            "<Types xmlns=\""
                + types
                + "content-types\"><Default Extension=\"rels\" ContentType="
                + "\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\""
                + main
                + "\"/></Types>"));
    entries.put(
        "_rels/.rels",
        utf8(
            "<Relationships xmlns=\""
                + types
                + "relationships\"><Relationship Id=\"r\" Type=\""
                + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
                + "\" Target=\"word/document.xml\"/></Relationships>"));
    entries.put(
        "word/document.xml",
        utf8(
            "<?xml version=\"1.0\"?>"
                + xmlHead
                + "<w:document xmlns:w=\""
                + "http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r>"
                + "<w:t>"
                + paragraph
                + "</w:t></w:r></w:p></w:body></w:document>"));
    return bytes(name, zip(entries));
  }

  BufferedImage picture(String text, Font font) {
    BufferedImage image = new BufferedImage(1000, 200, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 1000, 200);
    pen.setColor(Color.BLACK);
    pen.setFont(font);
    pen.drawString(text, 40, 120);
    pen.dispose();
    return image;
  }

  Path png(String name, BufferedImage image) throws IOException {
    ImageIO.write(image, "png", folder.resolve(name).toFile());
    return folder.resolve(name);
  }

  /** One second of silence for each second. */
  Path wav(String name, int seconds) {
    int rate = 8000;
    int bytes = rate * seconds;
    java.nio.ByteBuffer wav =
        java.nio.ByteBuffer.allocate(44 + bytes).order(java.nio.ByteOrder.LITTLE_ENDIAN);
    wav.put(utf8("RIFF")).putInt(36 + bytes).put(utf8("WAVEfmt ")).putInt(16);
    wav.putShort((short) 1).putShort((short) 1).putInt(rate).putInt(rate);
    wav.putShort((short) 1).putShort((short) 8).put(utf8("data")).putInt(bytes);
    return bytes(name, wav.array());
  }

  static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
