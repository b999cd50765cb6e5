package cn.tianwen.admin.upload;

import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.content.ContentStore;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.ContentKind;
import cn.tianwen.editorial.Editorial;
import cn.tianwen.editorial.IndustryTopic;
import cn.tianwen.editorial.IntellectualProperty;
import cn.tianwen.editorial.ItemText;
import cn.tianwen.editorial.OriginalFile;
import cn.tianwen.editorial.intake.Suggestion;
import cn.tianwen.editorial.intake.Suggestions;
import cn.tianwen.editorial.intake.UploadedBefore;
import cn.tianwen.editorial.intake.Uploads;
import cn.tianwen.editorial.item.NewItem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Makes the draft out of an uploaded file. Thread-safe. */
final class DraftMaking {

  private static final int LONGEST_BODY = 2_000_000;

  private final FileTaking taking;
  private final Editorial editorial;
  private final Uploads uploads;
  private final Suggestions suggestions;
  private final ContentStore store;

  DraftMaking(
      FileTaking taking,
      Editorial editorial,
      Uploads uploads,
      Suggestions suggestions,
      ContentStore store) {
    this.taking = taking;
    this.editorial = editorial;
    this.uploads = uploads;
    this.suggestions = suggestions;
    this.store = store;
  }

  /** Reads the file and makes the draft, or says why there is none. */
  FileProgress make(Principal who, DraftPlace place, UploadedFile uploaded)
      throws RefusedFileException, IOException {
    FileProgress progress = FileProgress.waiting(uploaded.name());
    List<UploadedBefore> before = uploads.listFrom(who, sha256(uploaded.file()));
    if (!before.isEmpty() && !place.again()) {
      return progress.known(before);
    }
    TakenFile taken = taking.take(who, uploaded.file(), uploaded.name());
    if (taken.body().length() > LONGEST_BODY) {
      throw new RefusedFileException("文字太多（超过 200 万字），请拆成几份再上传。");
    }
    OriginalFile original =
        new OriginalFile(
            store.put(uploaded.file()),
            uploaded.name(),
            taken.mediaType(),
            Files.size(uploaded.file()));
    ContentKind kind =
        suggested(taken, "kind").map(ContentKind::valueOf).orElse(ContentKind.TRAINING);
    ContentItem draft =
        editorial
            .items()
            .create(
                who,
                new NewItem(
                    kind, place.region(), place.institution(), text(taken, kind, original)));
    suggestions.keep(draft.id(), taken.suggestions());
    return progress.done(draft.id(), remark(taken));
  }

  private static ItemText text(TakenFile taken, ContentKind kind, OriginalFile original) {
    IndustryTopic topic =
        kind == ContentKind.LOCAL_INDUSTRY
            ? suggested(taken, "topic").map(IndustryTopic::valueOf).orElse(null)
            : null;
    return new ItemText(
        taken.title(),
        topic,
        null,
        List.of(),
        "",
        "",
        "",
        taken.body(),
        IntellectualProperty.UNKNOWN,
        original);
  }

  private static Optional<String> suggested(TakenFile taken, String field) {
    return taken.suggestions().stream()
        .filter(one -> one.field().equals(field))
        .map(Suggestion::value)
        .findFirst();
  }

  private static String remark(TakenFile taken) {
    String pictures =
        taken.lostPictures() == 0
            ? ""
            : "有 %d 张图片不能直接带入，请另存为 JPG 或 PNG 后在正文里补上。".formatted(taken.lostPictures());
    return taken.mediaType().equals("application/pdf")
        ? "PDF 会按原来的版面发布，这里的文字用于检索和检查。" + pictures
        : pictures;
  }

  private static String sha256(Path file) throws IOException {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
