package cn.tianwen.pdf.hardened;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import cn.tianwen.pdf.PageMaker;
import cn.tianwen.pdf.PdfItem;
import cn.tianwen.pdf.PdfReport;
import cn.tianwen.pdf.Progress;
import cn.tianwen.pdf.Seal;
import cn.tianwen.pdf.SigningKey;
import cn.tianwen.pdf.TextEdition;
import cn.tianwen.pdf.mark.MarkReader;
import cn.tianwen.pdf.mark.MarkWriter;
import cn.tianwen.pdf.mark.PrintedPages;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HardenedEditionTest {

  private static final long MARK = 3_141_592_653L;

  private final PdfItem item = PrintedPages.item(3, 9);
  private final List<String> heard = new ArrayList<>();
  private final PageMaker pages = new PageMaker();
  private Path folder;
  private Seal seal;
  private HardenedEdition edition;
  private PdfReport report;
  private PDDocument text;
  private PDDocument hardened;

  @BeforeAll
  void makeBoth(@TempDir Path temporary) throws IOException {
    folder = temporary;
    Clock clock = Clock.fixed(Instant.parse("2026-11-23T07:30:00Z"), ZoneOffset.UTC);
    seal =
        new Seal(SigningKey.openOrCreate(folder.resolve("key.p12"), "secret".toCharArray(), clock));
    edition = new HardenedEdition(pages, seal);
    Path textFile = folder.resolve("text.pdf");
    Path hardenedFile = folder.resolve("hardened.pdf");
    new TextEdition(pages, seal).render(item, textFile, Progress.NONE);
    report =
        edition.render(item, MARK, hardenedFile, (done, total) -> heard.add(done + "/" + total));
    text = Loader.loadPDF(textFile.toFile());
    hardened = Loader.loadPDF(hardenedFile.toFile());
  }

  @AfterAll
  void close() throws IOException {
    text.close();
    hardened.close();
  }

  @Test
  void hasThePagesOfTheTextEditionAsPictures() throws IOException {
    assertThat(hardened.getNumberOfPages())
        .isEqualTo(text.getNumberOfPages())
        .isEqualTo(report.pages());
    for (int i = 0; i < hardened.getNumberOfPages(); i++) {
      PDRectangle size = hardened.getPage(i).getMediaBox();
      assertThat(size.getWidth()).isEqualTo(text.getPage(i).getMediaBox().getWidth());
      assertThat(size.getHeight()).isEqualTo(text.getPage(i).getMediaBox().getHeight());
      assertThat(picture(i).getWidth())
          .isCloseTo(Math.round(size.getWidth() * 200 / 72), within(1));
    }
    assertThat(new PDFTextStripper().getText(hardened)).isBlank();
  }

  @Test
  void everyPageCarriesTheMark() throws IOException {
    for (int i = 0; i < hardened.getNumberOfPages(); i++) {
      assertThat(MarkReader.read(picture(i).getImage())).as("page %s", i + 1).contains(MARK);
    }
  }

  @Test
  void isReadBackFromAPageThatWasDrawnAtHalfItsSize() throws IOException {
    BufferedImage page = new PDFRenderer(hardened).renderImageWithDPI(2, 100, ImageType.RGB);
    assertThat(MarkReader.read(page)).contains(MARK);
  }

  @Test
  void hasTheSameTitleAndBookmarks() throws IOException {
    assertThat(hardened.getDocumentInformation().getTitle()).isEqualTo(item.title());
    assertThat(bookmarks(hardened)).isEqualTo(bookmarks(text)).isNotEmpty();
  }

  @Test
  void isEncryptedAndCertified() throws IOException {
    assertThat(hardened.isEncrypted()).isTrue();
    assertThat(hardened.getCurrentAccessPermission().canModify()).isFalse();
    assertThat(hardened.getSignatureDictionaries()).hasSize(1);
    assertThat(hardened.getDocumentCatalog().getCOSObject().containsKey(COSName.PERMS)).isTrue();
  }

  @Test
  void saysAfterEachPageHowFarItIs() {
    int total = report.pages();
    assertThat(heard)
        .containsExactlyElementsOf(
            Stream.iterate(1, done -> done <= total, done -> done + 1)
                .map(done -> done + "/" + total)
                .toList());
  }

  @Test
  void leavesNothingBehindAndRefusesAMarkOfMoreThan32Bits() throws IOException {
    Path target = folder.resolve("refused.pdf");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> edition.render(item, 1L << 32, target, Progress.NONE));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("key.p12", "text.pdf", "hardened.pdf");
    }
  }

  @Test
  void aPageThatLiesOnItsSideIsShownUpright() throws IOException {
    Path file = folder.resolve("upload.pdf");
    try (PDDocument upload = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(300, 500));
      page.setRotation(90);
      upload.addPage(page);
      upload.save(file.toFile());
      try (PagePainters painters = new PagePainters(file, 1, new MarkWriter(5))) {
        PageImage image = painters.next();
        assertThat(image.size().getWidth()).isEqualTo(500);
        assertThat(image.size().getHeight()).isEqualTo(300);
      }
    } finally {
      Files.delete(file);
    }
  }

  private PDImageXObject picture(int page) throws IOException {
    PDPage found = hardened.getPage(page);
    COSName name = found.getResources().getXObjectNames().iterator().next();
    return (PDImageXObject) found.getResources().getXObject(name);
  }

  private static List<String> bookmarks(PDDocument document) throws IOException {
    List<String> found = new ArrayList<>();
    collect(document, document.getDocumentCatalog().getDocumentOutline(), 0, found);
    return found;
  }

  private static void collect(
      PDDocument document, PDOutlineNode node, int level, List<String> found) throws IOException {
    for (PDOutlineItem bookmark : node.children()) {
      PDPage page = bookmark.findDestinationPage(document);
      found.add(level + " " + bookmark.getTitle() + " " + document.getPages().indexOf(page));
      collect(document, bookmark, level + 1, found);
    }
  }
}
