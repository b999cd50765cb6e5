package cn.tianwen.check.personal;

import cn.tianwen.check.ReadText;
import cn.tianwen.check.Severity;
import cn.tianwen.check.TextField;
import cn.tianwen.check.TextFinding;
import cn.tianwen.check.TextRule;
import cn.tianwen.index.mask.PersonalDataMasker;
import cn.tianwen.index.mask.PersonalNumberPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds ID card, bank card and phone numbers, also phones written in Chinese numerals, accounts of
 * messengers, number plates, and what is left of masked numbers. Messages hold no numbers.
 */
public final class PersonalData implements TextRule {

  /** ID card, bank card or mobile phone. */
  public static final String NUMBER = "personal.number";

  /** A fixed phone, which may be an institution's own. */
  public static final String FIXED_PHONE = "personal.fixed-phone";

  /** Somebody's account of a messenger, or address of electronic mail. */
  public static final String ACCOUNT = "personal.account";

  /** A number plate. */
  public static final String PLATE = "personal.plate";

  /** A number was masked here. */
  public static final String MASKED = "personal.masked";

  private static final Pattern MASKS =
      Pattern.compile("(?<![\\d*])\\d{1,4}\\*{4,}[\\dXx]{1,4}(?![\\d*])|\\*{8,}\\d{4}(?!\\d)");

  private static final Pattern SPOKEN_PHONE =
      Pattern.compile(
          "(?<![零〇一二三四五六七八九十幺百千])[一幺壹][三四五六七八九叁肆伍陆柒捌玖](?:[ \\-]?[零〇一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]){9}"
              + "(?![零〇一二三四五六七八九十幺百千])");

  private static final Pattern ACCOUNTS =
      Pattern.compile(
          "(?:微信|weixin|wechat|vx)号?(?:是|为)?[:： ]{0,2}[a-z][-_a-z0-9]{5,19}"
              + "|(?:qq|扣扣)号?(?:是|为)?[:： ]{0,2}[1-9]\\d{4,10}(?!\\d)"
              + "|[a-z0-9][-a-z0-9._]{0,63}@[a-z0-9][-a-z0-9.]{0,63}\\.[a-z]{2,6}",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PLATES =
      Pattern.compile(
          "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·. ]?"
              + "(?=[A-Z0-9]{0,5}\\d)[A-Z0-9]{5,6}(?![A-Z0-9])");

  private final PersonalDataMasker masker = new PersonalDataMasker();

  @Override
  public List<TextFinding> check(ReadText text) {
    List<TextFinding> found = new ArrayList<>();
    for (TextField field : TextField.values()) {
      String folded = text.field(field).folded();
      masker.find(folded).forEach(place -> found.add(number(text, field, place)));
      String personal = "，公开后谁都能看到，请删去。";
      each(text, field, SPOKEN_PHONE, NUMBER, Severity.BLOCKING, "疑似用汉字写的手机号" + personal, found);
      each(
          text,
          field,
          ACCOUNTS,
          ACCOUNT,
          Severity.WARNING,
          "疑似个人的微信、QQ或邮箱。如不是单位公开的联系方式，请删去。",
          found);
      each(text, field, PLATES, PLATE, Severity.WARNING, "疑似车牌号，请删去或用“某某”代替。", found);
      masked(text, field, found);
    }
    return found;
  }

  /** In an uploaded file that is published as its own pages the number is still there. */
  private static void masked(ReadText text, TextField field, List<TextFinding> found) {
    if (field == TextField.BODY && text.source().pagesOfItsOwn()) {
      each(
          text,
          field,
          MASKS,
          MASKED,
          Severity.BLOCKING,
          "上传的 PDF 在这里有证件、银行卡或电话号码，会随原页面公开。请在原文件里删去，再上传一次；如是单位公开的电话，请写明理由后忽略。",
          found);
    } else {
      each(
          text,
          field,
          MASKS,
          MASKED,
          Severity.HINT,
          "这里原有证件、银行卡或电话号码，已经打码。公开的内容里一般不需要，建议删去。",
          found);
    }
  }

  private static TextFinding number(ReadText text, TextField field, PersonalNumberPlace place) {
    boolean fixed = place.kind() == PersonalNumberPlace.Kind.FIXED_PHONE;
    return text.at(
        field,
        place.start(),
        place.end(),
        fixed ? FIXED_PHONE : NUMBER,
        fixed ? Severity.WARNING : Severity.BLOCKING,
        fixed ? "这里有固定电话。如不是单位公开的电话，请删去。" : "疑似" + place.kind().label() + "，公开后谁都能看到，请删去。");
  }

  private static void each(
      ReadText text,
      TextField field,
      Pattern pattern,
      String rule,
      Severity severity,
      String message,
      List<TextFinding> found) {
    Matcher matcher = pattern.matcher(text.field(field).folded());
    while (matcher.find()) {
      found.add(text.at(field, matcher.start(), matcher.end(), rule, severity, message));
    }
  }
}
