package cn.tianwen.admin.issue;

import cn.tianwen.content.ContentStore;
import cn.tianwen.editorial.ContentKind;
import cn.tianwen.editorial.IntellectualProperty;
import cn.tianwen.editorial.ItemText;
import cn.tianwen.editorial.Licence;
import cn.tianwen.editorial.OriginalFile;
import cn.tianwen.editorial.issue.Edition;
import cn.tianwen.editorial.issue.IssueCode;
import cn.tianwen.editorial.issue.IssuedFile;
import cn.tianwen.editorial.issue.Recipient;
import cn.tianwen.editorial.publish.PublishedItem;
import cn.tianwen.pdf.Cover;
import cn.tianwen.pdf.Notice;
import cn.tianwen.pdf.PdfItem;
import cn.tianwen.pdf.PdfReport;
import cn.tianwen.pdf.Pictures;
import cn.tianwen.pdf.Progress;
import cn.tianwen.pdf.RecipientMark;
import cn.tianwen.pdf.TextEdition;
import cn.tianwen.pdf.hardened.HardenedEdition;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Industry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the file of an order out of what is public. */
final class EditionRenderer {

  private static final String PDF = "application/pdf";
  private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");

  private final TextEdition text;
  private final HardenedEdition hardened;
  private final ContentStore contents;
  private final Industries industries;
  private final PublicationsProperties publications;
  private final Clock clock;

  EditionRenderer(
      TextEdition text,
      HardenedEdition hardened,
      ContentStore contents,
      Industries industries,
      PublicationsProperties publications,
      Clock clock) {
    this.text = text;
    this.hardened = hardened;
    this.contents = contents;
    this.industries = industries;
    this.publications = publications;
    this.clock = clock;
  }

  /**
   * Makes the file.
   *
   * @param folder for what is needed meanwhile, and for the file
   * @param target in the folder
   * @throws cn.tianwen.pdf.PdfException when it cannot be made; the message is for people
   */
  PdfReport render(IssuedFile file, PublishedItem item, Path folder, Path target, Progress progress)
      throws IOException {
    PdfItem printed = printed(file, item, original(item.version().text(), folder));
    return file.edition() == Edition.TEXT
        ? text.render(printed, target, progress)
        : hardened.render(printed, file.mark(), target, progress);
  }

  private PdfItem printed(IssuedFile file, PublishedItem item, @Nullable Path original) {
    ItemText said = item.version().text();
    @Nullable Recipient recipient = file.recipient();
    return new PdfItem(
        said.title(),
        item.item().kind().label(),
        said.body(),
        item.item().kind() == ContentKind.CASE ? said.problem() : null,
        cover(item),
        notice(said.intellectualProperty()),
        this::picture,
        original,
        publications.verifyAddress(file.code()),
        IssueCode.shown(file.code()),
        recipient == null
            ? null
            : new RecipientMark(recipient.name(), recipient.unit(), file.orderedAt()),
        clock.instant());
  }

  private Cover cover(PublishedItem item) {
    ItemText said = item.version().text();
    return new Cover(
        item.item().institution(),
        item.publication().number(),
        LocalDate.ofInstant(item.publication().publishedAt(), clock.getZone()),
        said.author(),
        Optional.ofNullable(said.industry())
            .flatMap(industries::find)
            .map(Industry::label)
            .orElse(""));
  }

  private static Notice notice(IntellectualProperty property) {
    @Nullable Licence licence = property.licence();
    return new Notice(
        property.owner(),
        licence == null ? "" : licence.label(),
        property.source(),
        property.terms());
  }

  private Optional<Pictures.Picture> picture(String key) throws IOException {
    if (!KEY.matcher(key).matches()) {
      return Optional.empty();
    }
    Optional<SeekableByteChannel> kept = contents.open(key);
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = Channels.newInputStream(kept.get())) {
      byte[] bytes = in.readAllBytes();
      @Nullable String type =
          URLConnection.guessContentTypeFromStream(new ByteArrayInputStream(bytes));
      return Optional.of(new Pictures.Picture(bytes, type == null ? "image/png" : type));
    }
  }

  /** The uploaded PDF as a file, whose own pages are issued; null for everything else. */
  private @Nullable Path original(ItemText said, Path folder) throws IOException {
    @Nullable OriginalFile original = said.original();
    if (original == null || !original.mediaType().equals(PDF)) {
      return null;
    }
    Path copy = folder.resolve("original.pdf");
    try (InputStream in =
        Channels.newInputStream(
            contents
                .open(original.key())
                .orElseThrow(
                    () -> new IOException("The uploaded file is gone: " + original.key())))) {
      Files.copy(in, copy);
    }
    return copy;
  }
}
