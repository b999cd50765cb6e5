package cn.tianwen.admin.upload;

import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.admin.pictures.OwnPictures;
import cn.tianwen.admin.pictures.Pictures;
import cn.tianwen.admin.sanitise.BodySanitiser;
import cn.tianwen.admin.sanitise.CleanBody;
import cn.tianwen.admin.sanitise.PictureIntake;
import cn.tianwen.editorial.intake.Suggestion;
import cn.tianwen.editorial.intake.Uploads;
import cn.tianwen.extraction.DocumentPictures;
import cn.tianwen.extraction.ExtractedDocument;
import cn.tianwen.extraction.ExtractionOutcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads a file: its text in forks, its pictures, and what it says of itself. Thread-safe. */
final class FileTaking {

  private static final String HTML = "text/html";
  private static final String XHTML = "application/xhtml+xml";

  private final ReadingRoom room;
  private final DocumentPictures drawings;
  private final Pictures pictures;
  private final OwnPictures own;
  private final SuggestionWriter suggestions;
  private final BodySanitiser sanitiser;
  private final Uploads uploads;

  FileTaking(
      ReadingRoom room,
      DocumentPictures drawings,
      Pictures pictures,
      OwnPictures own,
      SuggestionWriter suggestions,
      BodySanitiser sanitiser,
      Uploads uploads) {
    this.room = room;
    this.drawings = drawings;
    this.pictures = pictures;
    this.own = own;
    this.suggestions = suggestions;
    this.sanitiser = sanitiser;
    this.uploads = uploads;
  }

  /**
   * Reads a file.
   *
   * @param who uploaded it, and so its pictures
   * @param name masked
   */
  TakenFile take(Principal who, Path file, String name) throws RefusedFileException, IOException {
    ExtractedDocument document =
        switch (room.read(file)) {
          case ExtractionOutcome.Refused refused ->
              throw new RefusedFileException(refused.detail());
          case ExtractionOutcome.Extracted read -> only(read);
        };
    if (document.seconds() != null && document.blocks().isEmpty()) {
      throw new RefusedFileException("这是没有文字稿的录音或录像。请上传文字稿（TXT、SRT 或 Word），或者新建后自己写正文。");
    }
    List<Suggestion> proposed = suggestions.write(name, document);
    String title =
        proposed.stream()
            .filter(one -> one.field().equals("title"))
            .map(Suggestion::value)
            .findFirst()
            .orElse("");
    CleanBody body = body(who, file, title, document);
    return new TakenFile(document.mediaType(), title, body.html(), proposed, body.lostPictures());
  }

  private static ExtractedDocument only(ExtractionOutcome.Extracted read)
      throws RefusedFileException {
    ExtractedDocument document = read.documents().getFirst();
    if (!document.entryPath().isEmpty()) {
      throw new RefusedFileException("压缩包请先解开，再把里面的文件一起选中上传，每个文件会成为一篇。");
    }
    return document;
  }

  private CleanBody body(Principal who, Path file, String title, ExtractedDocument document)
      throws IOException {
    String type = document.mediaType();
    if (type.equals(HTML) || type.equals(XHTML)) {
      return sanitiser.clean(WebPage.read(file), own.of(who));
    }
    PicturePlaces places =
        new PicturePlaces(
            document.blocks(),
            picture -> {
              String key = pictures.keep(picture);
              uploads.notePicture(who, key);
              return key;
            });
    if (DocumentPictures.areReadFrom(type)) {
      drawings.visit(file, type, places);
    } else if (type.startsWith("image/")) {
      places.picture(file, title);
    }
    CleanBody clean =
        sanitiser.clean(
            BodyOfBlocks.write(title, document.blocks(), places), PictureIntake.REFERENCES);
    return new CleanBody(clean.html(), clean.lostPictures() + places.lost());
  }
}
