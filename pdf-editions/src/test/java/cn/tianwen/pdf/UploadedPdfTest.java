package cn.tianwen.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadedPdfTest {
  @TempDir static Path folder;

  private static final TextEdition edition = IssuingDesk.EDITION;

  private static PDPage page(PDDocument document, PDRectangle size, String text) throws Exception {
    PDPage page = new PDPage(size);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(new PDType1Font(FontName.HELVETICA), 20);
      content.newLineAtOffset(40, 60);
      content.showText(text);
      content.endText();
    }
    return page;
  }

  private static Path upload() throws Exception {
    Path file = folder.resolve("upload.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage first = page(document, PDRectangle.A4, "first page");
      page(document, PDRectangle.A3, "large page");
      page(document, new PDRectangle(300, 200), "small page").setRotation(90);
      PDAnnotationLink link = new PDAnnotationLink();
      link.setRectangle(new PDRectangle(0, 0, 100, 100));
      PDActionLaunch launch = new PDActionLaunch();
      launch.setD("calc.exe");
      link.setAction(launch);
      first.getAnnotations().add(link);
      document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
      PDComplexFileSpecification attached = new PDComplexFileSpecification();
      attached.setFile("virus.exe");
      PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
      files.setNames(Map.of("virus", attached));
      PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
      names.setEmbeddedFiles(files);
      document.getDocumentCatalog().setNames(names);
      PDDocumentOutline outline = new PDDocumentOutline();
      PDOutlineItem chapter = new PDOutlineItem();
      chapter.setTitle("第二页的大图");
      chapter.setDestination(document.getPage(1));
      outline.addLast(chapter);
      document.getDocumentCatalog().setDocumentOutline(outline);
      document.save(file.toFile());
    }
    return file;
  }

  @Test
  void itsPagesBecomeTheBodyBehindCoverAndContents() throws Exception {
    Path target = folder.resolve("issued.pdf");
    PdfReport report =
        edition.render(new SampleItem().originalPdf(upload()).build(), target, Progress.NONE);
    assertThat(report.pages()).isEqualTo(5);
    assertThat(SignatureCheck.of(target).good()).isTrue();
    try (PDDocument document = Loader.loadPDF(target.toFile())) {
      assertThat(document.isEncrypted()).isTrue();
      PDFTextStripper text = new PDFTextStripper();
      text.setStartPage(2);
      text.setEndPage(2);
      assertThat(text.getText(document)).containsPattern("第二页的大图[ .]+4");
      text.setStartPage(3);
      text.setEndPage(5);
      assertThat(text.getText(document).replaceAll("\\s", ""))
          .containsSubsequence("firstpage", "largepage", "smallpage")
          .contains("第5页/共5页", "7KQ2-M9XD-4TRB");
      assertThat(ReadText.elements(document, "P")).hasSizeGreaterThan(3);
      assertThat(ReadText.dense(document, 3)).isEqualTo("firstpagelargepagesmallpage");
      PDOutlineItem bookmark = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
      assertThat(document.getPages().indexOf(bookmark.findDestinationPage(document))).isEqualTo(3);
      // A page that is shown lying stays so; all others stand; all are A4.
      assertThat(document.getPage(4).getMediaBox().getWidth()).isLessThan(600);
      assertThat(document.getPage(3).getMediaBox().getHeight()).isLessThan(850);
      assertThat(names(document))
          .doesNotContain(
              "JavaScript", "JS", "Launch", "EmbeddedFile", "EmbeddedFiles", "AA", "URI");
      assertThat(document.getDocumentCatalog().getCOSObject().containsKey(COSName.OPEN_ACTION))
          .isFalse();
    }
    assertThat(Program.run("qpdf", "--check", target).exit()).isZero();
    assertThat(Program.run("pdfsig", target).said())
        .contains("Signature is Valid", "- Total document signed");
  }

  private static Set<String> names(PDDocument document) {
    Set<String> names = new TreeSet<>();
    for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
      COSObject object = document.getDocument().getObjectFromPool(key);
      collect(object.getObject(), names);
    }
    return names;
  }

  private static void collect(COSBase base, Set<String> names) {
    if (base instanceof COSDictionary dictionary && !(base instanceof COSStream)) {
      dictionary
          .entrySet()
          .forEach(
              entry -> {
                names.add(entry.getKey().getName());
                if (entry.getValue() instanceof COSName name) {
                  names.add(name.getName());
                }
                collect(entry.getValue(), names);
              });
    }
  }

  @Test
  void whatCannotBeUsedIsRefusedWithAReason() throws Exception {
    Path broken = folder.resolve("broken.pdf");
    Files.writeString(broken, "%PDF-1.7\n1 0 obj <<", StandardCharsets.US_ASCII);
    refused(broken, "已损坏");

    Path encrypted = folder.resolve("encrypted.pdf");
    try (PDDocument document = new PDDocument()) {
      page(document, PDRectangle.A4, "secret");
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(encrypted.toFile());
    }
    refused(encrypted, "已加密");
    try (PDDocument document = new PDDocument()) {
      page(document, PDRectangle.A4, "open to all");
      document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
      document.save(encrypted.toFile());
    }
    refused(encrypted, "已加密");

    Path endless = folder.resolve("endless.pdf");
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < 2_001; i++) {
        document.addPage(new PDPage());
      }
      document.save(endless.toFile());
    }
    refused(endless, "2001页");

    Path swelling = folder.resolve("swelling.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = page(document, PDRectangle.A4, "x");
      try (var out = page.getContentStreams().next().createOutputStream(COSName.FLATE_DECODE)) {
        byte[] blank = new byte[1 << 20];
        Arrays.fill(blank, (byte) ' ');
        for (int i = 0; i < 101; i++) {
          out.write(blank);
        }
      }
      document.save(swelling.toFile());
    }
    refused(swelling, "内容过大");
  }

  @Test
  void oneThatTakesTooLongIsGivenUp() throws Exception {
    Path work = Files.createDirectory(folder.resolve("work"));
    assertThatThrownBy(() -> new UploadCleaner(Duration.ofMillis(1)).clean(upload(), work))
        .isInstanceOf(PdfException.class)
        .hasMessageContaining("处理超时");
  }

  private static void refused(Path upload, String reason) throws Exception {
    Path target = folder.resolve("never.pdf");
    PdfItem item = new SampleItem().originalPdf(upload).build();
    assertThatThrownBy(() -> edition.render(item, target, Progress.NONE))
        .isInstanceOf(PdfException.class)
        .hasMessageContaining(reason);
    assertThat(target).doesNotExist();
    try (var left = Files.list(folder)) {
      assertThat(left).noneMatch(file -> file.getFileName().toString().startsWith("edition"));
    }
  }
}
