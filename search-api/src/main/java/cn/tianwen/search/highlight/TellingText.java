package cn.tianwen.search.highlight;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The part of a text that says something: what is left without the words that every question has
 * (怎么办, 请问, 的, 了 …) and without punctuation.
 */
public final class TellingText {

  private static final Pattern SAYS_NOTHING =
      Pattern.compile(
          "请问|想问|问下|问一下|怎么办|怎么样|怎么回事|怎么|咋个|咋办|咋整|啷个|点算|点解|点样|什么|啥子|为什么|为啥|如何|是不是|有没有|要不要|可以|可不可以|能不能"
              + "|我们|你们|他们|我家|我的|这个|那个|这种|那种|一些|有些|一下|现在|今年|去年|最近|已经|还是|或者|因为|所以|但是"
              + "|[的了是吗呢啊吧呀嘛么我你他她它们这那哪请问在和与或及就都也还又嘅咗喺]"
              + "|[\\p{P}\\p{S}\\s]+");
  private static final Pattern BORDER = Pattern.compile("[\\p{P}\\p{S}\\s]+");

  private TellingText() {}

  /** The text with a space in place of everything that says nothing. */
  public static String of(String text) {
    return SAYS_NOTHING.matcher(text).replaceAll(" ").strip();
  }

  /** Every pair of neighbouring characters of a text, in lower case; none spans a space. */
  public static Set<String> bigrams(String text) {
    Set<String> bigrams = new LinkedHashSet<>();
    for (String part : BORDER.split(text.toLowerCase(Locale.ROOT), -1)) {
      for (int i = 0; i + 2 <= part.length(); i++) {
        bigrams.add(part.substring(i, i + 2));
      }
    }
    return bigrams;
  }
}
