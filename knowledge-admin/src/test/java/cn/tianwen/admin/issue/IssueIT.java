package cn.tianwen.admin.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.admin.testing.AdminSite;
import cn.tianwen.admin.testing.FormBrowser;
import cn.tianwen.content.FolderContentStore;
import cn.tianwen.editorial.ChecklistPoint;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.ContentKind;
import cn.tianwen.editorial.Editorial;
import cn.tianwen.editorial.EditorialProperties;
import cn.tianwen.editorial.IntellectualProperty;
import cn.tianwen.editorial.ItemText;
import cn.tianwen.editorial.Licence;
import cn.tianwen.editorial.ReviewDecision;
import cn.tianwen.editorial.issue.Edition;
import cn.tianwen.editorial.issue.IssuedFile;
import cn.tianwen.editorial.item.NewItem;
import cn.tianwen.editorial.review.ReviewDraft;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From the sign-off to the file, and from a picture of the file back to its recipient. */
class IssueIT {

  private static AdminSite site;
  private static Editorial editorial;
  private static Principal writer;
  private static ContentItem item;

  @BeforeAll
  static void open() {
    site = AdminSite.start(Map.of("tianwen.publications.public-url", "https://tianwen.example.cn"));
    editorial =
        Editorial.open(site.accounts(), text -> text, EditorialProperties.DEFAULT, site.clock());
    writer = site.staff().writer("陈一", "writer");
    item =
        editorial
            .items()
            .create(
                writer,
                new NewItem(
                    ContentKind.TRAINING,
                    "440981",
                    "高州市农业农村局",
                    new ItemText(
                        "荔枝保花保果要点",
                        null,
                        "fruit",
                        List.of("荔枝"),
                        "陈一",
                        "",
                        "",
                        "<h2>一、谢花后</h2><p>谢花后少浇水，每隔十天看一次。</p>",
                        new IntellectualProperty(
                            "高州市农业技术推广中心", Licence.FREE_WITH_CREDIT, "原创", "转载请注明出处。"),
                        null)));
    item = editorial.items().submit(writer, item.id(), item.revision());
    for (String name : List.of("first", "second", "final")) {
      Principal reviewer = site.staff().reviewer("审" + name, name);
      item =
          editorial
              .reviews()
              .decide(
                  reviewer,
                  item.id(),
                  item.revision(),
                  new ReviewDraft(
                      ReviewDecision.APPROVED, EnumSet.allOf(ChecklistPoint.class), "", List.of()));
    }
  }

  @AfterAll
  static void close() {
    site.close();
  }

  private static IssuedFile made(String code) {
    return await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(200))
        .until(() -> editorial.files().byCode(code).orElseThrow(), IssuedFile::isOver);
  }

  private static byte[] content(IssuedFile file) throws IOException {
    String key = Objects.requireNonNull(file.sha256(), file.failure());
    try (InputStream in =
        Channels.newInputStream(new FolderContentStore(site.contents()).open(key).orElseThrow())) {
      return in.readAllBytes();
    }
  }

  @Test
  void aSignedOffItemIsIssuedInBothEditionsAndRegistered() throws Exception {
    for (Edition edition : Edition.values()) {
      IssuedFile file = made(editorial.files().find(item.id(), 1, edition).orElseThrow().code());
      byte[] content = content(file);
      assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)))
          .isEqualTo(file.sha256());
      assertThat(file.bytes()).isEqualTo(content.length);
      try (PDDocument document = Loader.loadPDF(content)) {
        assertThat(document.getNumberOfPages()).isEqualTo(file.pages()).isGreaterThan(1);
        assertThat(document.getCurrentAccessPermission().canModify()).isFalse();
        if (edition == Edition.TEXT) {
          assertThat(new PDFTextStripper().getText(document))
              .contains("谢花后少浇水", "高州市农业技术推广中心", file.shownCode(), "tianwen.example.cn");
        }
      }
      assertThat(editorial.files().verifyContent(String.valueOf(file.sha256()))).isPresent();
    }
    assertThat(site.as("writer").get("/items/" + item.id()).body()).contains("文字版", "防篡改版", "下载（");
  }

  @Test
  void aScreenshotLeadsBackToTheRecipient() throws Exception {
    FormBrowser publisher = site.as("final");
    String page = "/items/" + item.id();
    assertThat(
            publisher
                .submit(
                    page,
                    page + "/issue",
                    Map.of("name", "李大姐", "unit", "镇农技站", "edition", "HARDENED"))
                .statusCode())
        .isEqualTo(302);
    IssuedFile copy =
        editorial.files().listOfItem(item.id()).stream()
            .filter(file -> file.recipient() != null)
            .findFirst()
            .orElseThrow();
    assertThat(publisher.get(page + "/issue/" + copy.code() + "/progress").body()).contains("李大姐");
    byte[] content = content(made(copy.code()));
    ByteArrayOutputStream screenshot = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(content)) {
      BufferedImage shown = new PDFRenderer(document).renderImageWithDPI(0, 150);
      ImageIO.write(shown, "png", screenshot);
    }

    assertThat(publisher.upload("/trace", "/trace", "file", screenshot.toByteArray()).body())
        .contains("签发给李大姐的那一份", "镇农技站");
    assertThat(
            publisher
                .upload("/trace", "/trace", "file", "x".getBytes(StandardCharsets.US_ASCII))
                .statusCode())
        .isEqualTo(400);
    assertThat(site.as("writer").get("/trace").statusCode()).isEqualTo(403);
    assertThat(site.as("writer").get(page + "/issue/" + copy.code() + "/file").statusCode())
        .isEqualTo(200);
  }
}
