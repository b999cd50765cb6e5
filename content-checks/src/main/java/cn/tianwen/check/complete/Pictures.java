package cn.tianwen.check.complete;

import cn.tianwen.check.BodyText;
import cn.tianwen.check.ReadText;
import cn.tianwen.check.Severity;
import cn.tianwen.check.TextField;
import cn.tianwen.check.TextFinding;
import cn.tianwen.check.TextRule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds pictures that readers would not see, and those of which nothing is said. */
public final class Pictures implements TextRule {

  /** What the address of a kept picture begins with; its key follows. */
  public static final String PREFIX = "picture:";

  /** There is no picture of that key. */
  public static final String DEAD = "picture.dead";

  /** It lies on somebody else's site. */
  public static final String EXTERNAL = "picture.external";

  /** Who cannot see it is not told what it shows. */
  public static final String NO_ALTERNATIVE = "picture.alternative";

  private final Predicate<String> isKnown;

  /**
   * Takes how to find out whether a picture is there.
   *
   * @param isKnown whether there is a picture of a key
   */
  public Pictures(Predicate<String> isKnown) {
    this.isKnown = isKnown;
  }

  @Override
  public List<TextFinding> check(ReadText text) {
    List<TextFinding> found = new ArrayList<>();
    int number = 0;
    for (BodyText.Picture picture : text.body().pictures()) {
      number++;
      String which = "第" + number + "张图片";
      String source = picture.source().strip();
      if (!source.startsWith(PREFIX)) {
        found.add(
            at(text, picture, EXTERNAL, Severity.BLOCKING, which + "在别的网站上，随时会失效，请先存到电脑，再上传。"));
      } else if (!isKnown.test(source.substring(PREFIX.length()))) {
        found.add(at(text, picture, DEAD, Severity.BLOCKING, which + "已经找不到了，请重新上传或删去。"));
      }
      if (picture.alternative().isEmpty()) {
        found.add(
            at(
                text,
                picture,
                NO_ALTERNATIVE,
                Severity.HINT,
                which + "没有说明文字。写一句图上是什么，看不到图的读者也能明白。"));
      }
    }
    return found;
  }

  private static TextFinding at(
      ReadText text, BodyText.Picture picture, String rule, Severity severity, String message) {
    int at = Math.min(picture.at(), text.body().text().length());
    return text.at(TextField.BODY, at, at, rule, severity, message);
  }
}
