package cn.tianwen.index.text;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.List;
import java.util.Locale;

/** Toneless pinyin of Chinese text, for people who type Latin letters. */
public final class Pinyin {

  /** Full syllables without separators, e.g. 沃柑 to {@code wogan}; other characters stay. */
  public String full(String text) {
    return PinyinHelper.toPinyin(text, PinyinStyleEnum.NORMAL, "").toLowerCase(Locale.ROOT);
  }

  /** First letters, e.g. 沃柑 to {@code wg}; other characters stay. */
  public String initials(String text) {
    return PinyinHelper.toPinyin(text, PinyinStyleEnum.FIRST_LETTER, "").toLowerCase(Locale.ROOT);
  }

  /** Every reading of one character, toneless, the commonest first; empty for what is none. */
  public List<String> readings(char character) {
    return PinyinHelper.toPinyinList(character, PinyinStyleEnum.NORMAL).stream()
        .filter(reading -> reading.chars().allMatch(c -> Character.isLetter(c)))
        .filter(reading -> reading.charAt(0) < 128)
        .map(reading -> reading.toLowerCase(Locale.ROOT).replace("ü", "v"))
        .distinct()
        .toList();
  }
}
