package cn.tianwen.admin.sanitise;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Brings the pictures of HTML to the one form of address that the body has for them. */
final class BodyPictures {

  private static final int LONGEST_DESCRIPTION = 200;
  private static final int LONGEST_ADDRESS = 40_000_000;

  /** As kept, and as the editor shows it. */
  private static final Pattern STORED =
      Pattern.compile("(?:picture:|(?:https?://[^/?#]+)?/pictures/)([0-9a-f]{64})");

  private static final Pattern DATA =
      Pattern.compile(
          "data:image/[a-z0-9.+-]+(?:;[a-z-]+=[^;,]*)*;base64,", Pattern.CASE_INSENSITIVE);

  /** What programs write by themselves: 图片 1, IMG_256, a file's name, 描述已自动生成. */
  private static final Pattern NO_DESCRIPTION =
      Pattern.compile(
          "(?i)(?:图片|图像|picture|image|img|graphic|对象)[ _-]?\\d*|.*\\.(?:png|jpe?g|gif|bmp|emf|wmf|tiff?|webp)|.*[\\\\/].*");

  private static final Pattern BY_PROGRAM = Pattern.compile("\\s*(?:描述已自动生成|AI 生成的内容可能不正确。?)\\s*");

  private final PictureIntake intake;
  private int lost;

  BodyPictures(PictureIntake intake) {
    this.intake = intake;
  }

  /** Rewrites all pictures; those that cannot be kept are removed. */
  void rewrite(Document document) {
    for (Element picture : document.select("img")) {
      Optional<String> key = key(picture.attr("src").strip());
      if (key.isPresent()) {
        String description = description(picture.attr("alt"));
        picture.clearAttributes();
        picture.attr("src", BodySafelist.PICTURE + key.get()).attr("alt", description);
      } else {
        lost++;
        picture.remove();
      }
    }
  }

  int lost() {
    return lost;
  }

  private Optional<String> key(String source) {
    Matcher stored = STORED.matcher(source.substring(0, Math.min(source.length(), 300)));
    if (stored.matches()) {
      return Optional.of(stored.group(1)).filter(intake::mayUse);
    }
    Matcher data = DATA.matcher(source);
    return data.lookingAt() && source.length() <= LONGEST_ADDRESS
        ? bytes(source.substring(data.end())).flatMap(intake::store)
        : Optional.empty();
  }

  private static Optional<byte[]> bytes(String base64) {
    try {
      return Optional.of(Base64.getMimeDecoder().decode(base64));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String description(String alt) {
    String text = CleanText.of(BY_PROGRAM.matcher(alt).replaceAll(" ")).strip();
    if (NO_DESCRIPTION.matcher(text).matches()) {
      return "";
    }
    int end =
        text.offsetByCodePoints(
            0, Math.min(LONGEST_DESCRIPTION, text.codePointCount(0, text.length())));
    return text.substring(0, end).strip();
  }
}
