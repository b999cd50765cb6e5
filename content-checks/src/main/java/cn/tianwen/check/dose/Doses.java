package cn.tianwen.check.dose;

import cn.tianwen.check.FieldText;
import cn.tianwen.check.ReadText;
import cn.tianwen.check.Severity;
import cn.tianwen.check.TextField;
import cn.tianwen.check.TextFinding;
import cn.tianwen.check.TextRule;
import cn.tianwen.check.rules.RuleFiles;
import cn.tianwen.check.text.MentionsBySentence;
import cn.tianwen.index.lexicon.ConceptMention;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds doses of pesticides and drugs that cannot be meant: far too much or too little, a range
 * that spans orders of magnitude, a number without a unit, a mixing ratio the wrong way round.
 * Thread-safe.
 */
public final class Doses implements TextRule {

  /** Far from what is plausible. */
  public static final String AMOUNT = "dose.amount";

  /** From and to are far apart. */
  public static final String RANGE = "dose.range";

  /** A number of nothing. */
  public static final String UNIT = "dose.unit";

  /** More agent than water. */
  public static final String RATIO = "dose.ratio";

  private static final Set<TextField> FIELDS = EnumSet.of(TextField.SUMMARY, TextField.BODY);
  private static final double WIDEST = 20;

  /** Directly behind an agent or its form: a number that nothing but water or the end follows. */
  private static final Pattern NO_UNIT =
      Pattern.compile(
          "^(?:可湿性粉剂|水分散粒剂|可溶性?粉剂|悬浮剂|微乳剂|水乳剂|乳油|水剂|粉剂)?"
              + Amount.NUMBERS
              + "(?= ?(?:[，,]? ?(?:兑|对|加|掺)(?:清)?水|喷雾|灌根|[。；，])|$)");

  private static final Pattern PROPORTION =
      Pattern.compile("(?<![\\d:：.])(?<first>\\d{1,6})[:：](?<second>\\d{1,6})(?![\\d:：.])");
  private static final Pattern WATERED = Pattern.compile("药[液剂粉]?[与和:：]水|兑水|对水|加水|稀释");
  private static final Pattern USES = Pattern.compile("[用施喷打拌加撒]");
  private static final int LEAST_WATER = 20;

  private final DoseLimits limits;

  /**
   * Reads the limits.
   *
   * @throws cn.tianwen.check.rules.RuleFaultException when the file is wrong
   */
  public Doses(RuleFiles files) {
    this.limits = new DoseLimits(files);
  }

  @Override
  public List<TextFinding> check(ReadText text) {
    List<TextFinding> found = new ArrayList<>();
    for (TextField field : FIELDS) {
      FieldText words = text.field(field);
      for (MentionsBySentence.Sentence sentence : MentionsBySentence.of(words)) {
        if (sentence.mentions().stream().anyMatch(DoseFinder::isAgent)) {
          Place place = new Place(text, field, sentence, found);
          DoseFinder.find(sentence).forEach(dose -> judge(dose, place));
          withoutUnit(place);
          proportions(place);
        }
      }
    }
    return found;
  }

  private void judge(Dose dose, Place place) {
    DoseLimit limit = limits.of(dose.measure());
    Amount amount = dose.amount();
    Optional<Severity> severity =
        limit.holdsIn(place.sentence.text())
            ? limit.judge(amount.low()).or(() -> limit.judge(amount.high()))
            : Optional.empty();
    String measure = dose.measure().label();
    if (severity.isPresent()) {
      place.add(
          dose.start(),
          dose.end(),
          AMOUNT,
          severity.get(),
          "%s不合常理：折合%s，常见的是%s～%s%s。请对照标签核对数字和单位。"
              .formatted(
                  measure,
                  amount.low() == amount.high()
                      ? plain(amount.low()) + dose.measure().unit()
                      : plain(amount.low()) + "～" + plain(amount.high()) + dose.measure().unit(),
                  plain(limit.least()),
                  plain(limit.most()),
                  dose.measure().unit()));
    } else if (amount.low() > 0 && amount.high() / amount.low() > WIDEST) {
      place.add(
          dose.start(),
          dose.end(),
          RANGE,
          Severity.WARNING,
          measure + "前后相差" + plain(amount.high() / amount.low()) + "倍，可能多写或少写了零，请核对。");
    }
  }

  private static void withoutUnit(Place place) {
    String text = place.sentence.text();
    for (ConceptMention agent : place.sentence.mentions()) {
      if (!DoseFinder.isAgent(agent)) {
        continue;
      }
      Matcher number = NO_UNIT.matcher(text.substring(agent.end()));
      boolean used =
          USES.matcher(text.substring(Math.max(0, agent.start() - 12), agent.start())).find();
      if (number.find() && used) {
        place.add(
            agent.end() + number.start("low"),
            agent.end() + number.end(),
            UNIT,
            Severity.BLOCKING,
            agent.concept().label() + "的用量没有写单位，请写明是克、毫升还是倍。");
      }
    }
  }

  private static void proportions(Place place) {
    String text = place.sentence.text();
    if (!WATERED.matcher(text).find()) {
      return;
    }
    Matcher found = PROPORTION.matcher(text);
    while (found.find()) {
      int first = Integer.parseInt(found.group("first"));
      int second = Integer.parseInt(found.group("second"));
      if (first >= LEAST_WATER && first > second * LEAST_WATER) {
        place.add(
            found.start(),
            found.end(),
            RATIO,
            Severity.BLOCKING,
            "药和水的比例像是写反了：按“药:水”写应是" + second + ":" + first + "，请核对。");
      } else if (first == 1 && second < LEAST_WATER && second > 0 && text.contains("药")) {
        place.add(
            found.start(),
            found.end(),
            RATIO,
            Severity.WARNING,
            "药和水只有1:" + second + "，药液过浓，可能少写了零，请核对。");
      }
    }
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number)
        .round(new MathContext(3))
        .stripTrailingZeros()
        .toPlainString();
  }

  private record Place(
      ReadText text,
      TextField field,
      MentionsBySentence.Sentence sentence,
      List<TextFinding> found) {

    void add(int start, int end, String rule, Severity severity, String message) {
      int from = sentence.start();
      found.add(text.at(field, from + start, from + end, rule, severity, message));
    }
  }
}
