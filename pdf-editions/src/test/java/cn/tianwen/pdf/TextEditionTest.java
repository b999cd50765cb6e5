package cn.tianwen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextEditionTest {
  @TempDir static Path folder;

  private static final TextEdition edition = IssuingDesk.EDITION;
  private static Path handbook;
  private static PdfReport report;
  private static final List<Integer> progress = new ArrayList<>();

  @BeforeAll
  static void render() {
    handbook = folder.resolve("handbook.pdf");
    report =
        edition.render(
            SampleItem.handbook(3).build(), handbook, (done, total) -> progress.add(done));
  }

  private static Path rendered(SampleItem item) {
    Path file = folder.resolve("item.pdf");
    edition.render(item.build(), file, Progress.NONE);
    return file;
  }

  @Test
  void readersOpenItWithoutAWarning() throws Exception {
    Program checked = Program.run("qpdf", "--check", handbook);
    assertThat(checked.said()).doesNotContainIgnoringCase("warning");
    assertThat(checked.exit()).isZero();
    assertThat(checked.said()).contains("R = 6", "AESv3", "modify anything: not allowed");

    Program text = Program.run("pdftotext", "-q", handbook, "-");
    assertThat(text.said()).contains("沃柑树势强健，丰产性好").doesNotContain("Error", "Warning");
    Program silent = Program.run("pdftotext", handbook, folder.resolve("text.txt"));
    assertThat(silent.said()).isEmpty();
    Program drawn = Program.run("pdftoppm", "-r", "30", "-png", handbook, folder.resolve("page"));
    assertThat(drawn.said()).isEmpty();
    assertThat(drawn.exit()).isZero();
    assertThat(Program.run("pdfsig", handbook).said())
        .contains("Signature is Valid", "ETSI.CAdES.detached", "SHA-256", "Total document signed")
        .doesNotContain("Not total document signed");
  }

  @Test
  void isEncryptedWithAes256AndAllowsNoChange() throws Exception {
    try (PDDocument document = Loader.loadPDF(handbook.toFile())) {
      assertThat(document.getEncryption().getRevision()).isEqualTo(6);
      assertThat(document.getEncryption().getVersion()).isEqualTo(5);
      assertThat(document.getEncryption().getLength()).isEqualTo(256);
      AccessPermission permission = document.getCurrentAccessPermission();
      assertThat(permission.isOwnerPermission()).isFalse();
      assertThat(permission.canModify()).isFalse();
      assertThat(permission.canModifyAnnotations()).isFalse();
      assertThat(permission.canFillInForm()).isFalse();
      assertThat(permission.canAssembleDocument()).isFalse();
      assertThat(permission.canPrintFaithful()).isTrue();
      assertThat(permission.canExtractForAccessibility()).isTrue();
    }
  }

  @Test
  void isCertifiedAsPadesWithNoChangesAllowed() throws Exception {
    SignatureCheck check = SignatureCheck.of(handbook);
    assertThat(check.good()).isTrue();
    assertThat(check.attributes())
        // signing-certificate-v2 is in, signing-time is not: PAdES keeps it in the PDF.
        .contains("1.2.840.113549.1.9.16.2.47")
        .doesNotContain("1.2.840.113549.1.9.5");
    try (PDDocument document = Loader.loadPDF(handbook.toFile())) {
      COSDictionary reference =
          (COSDictionary)
              document
                  .getDocumentCatalog()
                  .getCOSObject()
                  .getCOSDictionary(COSName.PERMS)
                  .getCOSDictionary(COSName.getPDFName("DocMDP"))
                  .getCOSArray(COSName.getPDFName("Reference"))
                  .getObject(0);
      assertThat(reference.getNameAsString("TransformMethod")).isEqualTo("DocMDP");
      assertThat(reference.getCOSDictionary(COSName.getPDFName("TransformParams")).getInt("P"))
          .isEqualTo(1);
    }
  }

  @Test
  void itsTextIsTheSourceInReadingOrder() throws Exception {
    PdfItem item =
        new SampleItem()
            .body(
                "<h2>水肥</h2><p>每667m<sup>2</sup>用<strong>尿素</strong>，约（<em>15</em>）kg；广东office用户。</p>"
                    + "<table><tr><th>月份</th><th>做法</th></tr><tr><td>3月</td><td>追肥</td></tr></table>"
                    + "<h3>用药</h3><blockquote><p>轮换 用药</p></blockquote><p>买买提·艾力说：“GB/T 8321.10”。</p>")
            .problem("叶片发黄。\n怎么办？")
            .build();
    Path file = folder.resolve("order.pdf");
    edition.render(item, file, Progress.NONE);
    String expected = "问题叶片发黄。怎么办？解决办法" + Jsoup.parse(item.body()).text().replaceAll("\\s", "");
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertThat(ReadText.dense(document, 3)).isEqualTo(expected);
      assertThat(String.join("\n", ReadText.lines(document, 3))).contains("GB/T 8321.10");
    }
  }

  @Test
  void noLineBeginsOrEndsWithTheWrongPunctuation() throws Exception {
    Random random = new Random(7);
    String[] parts = {
      "水稻",
      "，",
      "。",
      "（",
      "）",
      "《",
      "》",
      "<strong>施肥</strong>",
      "“",
      "”",
      "、",
      "3.5kg",
      "CO<sub>2</sub>",
      "<em>防控</em>",
      "果园",
      "病虫害",
      "管",
      "理",
      "；",
      "【",
      "】"
    };
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      html.append("<p>");
      for (int j = 0; j < 81; j++) {
        // Punctuation between words, as in sentences: runs of it fit no rule.
        html.append(parts[j % 2 == 1 ? random.nextInt(parts.length) : 0]);
      }
      html.append("</p>");
    }
    try (PDDocument document =
        Loader.loadPDF(rendered(new SampleItem().body(html.toString())).toFile())) {
      int checked = 0;
      for (int page = 3; page <= document.getNumberOfPages(); page++) {
        for (String line : ReadText.lines(document, page)) {
          String signs = line.replace(" ", "");
          assertThat(ChineseLineBreaker.NOT_FIRST.indexOf(signs.charAt(0)))
              .as("begin of: " + line)
              .isNegative();
          assertThat(ChineseLineBreaker.NOT_LAST.indexOf(signs.charAt(signs.length() - 1)))
              .as("end of: " + line)
              .isNegative();
          checked++;
        }
      }
      assertThat(checked).isGreaterThan(200);
    }
  }

  @Test
  void everyFontIsASubsetOfNotoAndEmbedded() throws Exception {
    try (PDDocument document = Loader.loadPDF(handbook.toFile())) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).isTrue();
          assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansSC-(Regular|Bold)");
        }
      }
    }
    assertThat(report.missing()).isEmpty();
    assertThat(report.warnings()).isEmpty();
  }

  @Test
  void aCharacterThatTheFontLacksIsDrawnAsABoxAndReported() throws Exception {
    Path file = folder.resolve("rare.pdf");
    PdfReport rare =
        edition.render(
            new SampleItem().body("<p>专家𬭎、龘、𠮷先生到场。</p>").recipient("𪚥某", "农业局").build(),
            file,
            Progress.NONE);
    assertThat(rare.missing()).containsExactly(0x20BB7, 0x2A6A5);
    assertThat(rare.warnings()).singleElement().asString().contains("𠮷 (U+20BB7)");
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertThat(ReadText.dense(document, 3)).isEqualTo("正文专家𬭎、龘、□先生到场。");
    }
  }

  @Test
  void isTagged() throws Exception {
    try (PDDocument document = Loader.loadPDF(handbook.toFile())) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("柑橘全年管理技术手册");
      for (String type :
          List.of("H1", "H2", "H3", "P", "L", "LI", "Table", "TR", "TH", "TD", "Link")) {
        assertThat(ReadText.elements(document, type)).as(type).isNotEmpty();
      }
      assertThat(ReadText.elements(document, "Figure"))
          .hasSize(3)
          .allMatch(figure -> "果园示意图".equals(figure.getString(COSName.ALT)));
      assertThat(document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle())
          .isEqualTo("第1章　果园管理");
    }
  }

  @Test
  void everyPageHasItsNumberAndAQrCodeThatLeadsToTheVerifyPage() throws Exception {
    try (PDDocument document = Loader.loadPDF(handbook.toFile())) {
      int total = document.getNumberOfPages();
      assertThat(report.pages()).isEqualTo(total).isGreaterThan(5);
      assertThat(progress).hasSize(total).last().isEqualTo(total);
      PDFRenderer renderer = new PDFRenderer(document);
      for (int i = 0; i < total; i += 3) {
        assertThat(qr(renderer.renderImageWithDPI(i, 150)))
            .isEqualTo("https://tianwen.gd.gov.cn/verify/7KQ2-M9XD-4TRB");
      }
      PDFTextStripper text = new PDFTextStripper();
      text.setStartPage(4);
      text.setEndPage(4);
      assertThat(text.getText(document).replace(" ", ""))
          .contains("第4页/共%d页".formatted(total), "文件编码7KQ2-M9XD-4TRB", "注明出处可转载");
    }
  }

  private static String qr(BufferedImage page) throws Exception {
    int width = page.getWidth();
    int height = page.getHeight();
    int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
    BinaryBitmap bitmap =
        new BinaryBitmap(
            new HybridBinarizer(
                new RGBLuminanceSource(width, height, pixels)
                    .crop(width * 6 / 10, height * 8 / 10, width * 4 / 10, height * 2 / 10)));
    return new QRCodeReader().decode(bitmap).getText();
  }

  @Test
  void theSameContentGivesTheSamePages() throws Exception {
    Path again = folder.resolve("again.pdf");
    edition.render(SampleItem.handbook(3).build(), again, Progress.NONE);
    assertThat(pixels(again)).isEqualTo(pixels(handbook));

    Path copy = folder.resolve("copy.pdf");
    edition.render(
        SampleItem.handbook(3).recipient("王芳", "大埔县农业农村局").code("AAAA-BBBB").build(),
        copy,
        Progress.NONE);
    assertThat(pixels(copy)).isNotEqualTo(pixels(handbook));
    try (PDDocument one = Loader.loadPDF(handbook.toFile());
        PDDocument other = Loader.loadPDF(copy.toFile())) {
      assertThat(ReadText.dense(other, 1)).isEqualTo(ReadText.dense(one, 1));
    }
  }

  private static List<Integer> pixels(Path file) throws IOException {
    List<Integer> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        BufferedImage page = renderer.renderImageWithDPI(i, 40);
        pages.add(
            Arrays.hashCode(
                page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth())));
      }
    }
    return pages;
  }
}
