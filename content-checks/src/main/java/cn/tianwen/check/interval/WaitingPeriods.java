package cn.tianwen.check.interval;

import cn.tianwen.check.ReadText;
import cn.tianwen.check.Severity;
import cn.tianwen.check.TextField;
import cn.tianwen.check.TextFinding;
import cn.tianwen.check.TextKind;
import cn.tianwen.check.TextRule;
import cn.tianwen.check.pesticide.AgentAdvice;
import cn.tianwen.check.pesticide.SubjectCrops;
import cn.tianwen.check.rules.RuleFiles;
import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.ConceptType;
import cn.tianwen.index.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds cases and training material that advise a pesticide on something people eat, or a drug for
 * animals that people eat, and do not say how long to wait afterwards. Thread-safe.
 */
public final class WaitingPeriods implements TextRule {

  /** No safety interval (安全间隔期). */
  public static final String INTERVAL = "period.interval";

  /** No withdrawal period (休药期). */
  public static final String WITHDRAWAL = "period.withdrawal";

  private static final int NAMED = 3;

  private final PeriodExceptions exceptions;
  private final SubjectCrops crops;

  /**
   * Reads the rules.
   *
   * @throws cn.tianwen.check.rules.RuleFaultException when the file names what the lexicon does not
   *     know
   */
  public WaitingPeriods(RuleFiles files, Lexicon lexicon) {
    this.exceptions = new PeriodExceptions(files, lexicon);
    this.crops = new SubjectCrops(lexicon);
  }

  @Override
  public List<TextFinding> check(ReadText text) {
    TextKind kind = text.source().kind();
    if (kind != TextKind.CASE && kind != TextKind.TRAINING || !isEaten(text)) {
      return List.of();
    }
    String body = text.field(TextField.BODY).folded();
    List<AgentAdvice.Place> advised =
        AgentAdvice.of(text.field(TextField.BODY)).stream()
            .filter(
                place -> exceptions.needsPeriod(place.mention().concept(), place.sentence().text()))
            .toList();
    List<TextFinding> found = new ArrayList<>();
    boolean onAnimals = isAboutAnimals(text);
    if (!exceptions.saysInterval(body)) {
      addFirst(text, advised, agent -> !isForAnimals(agent, onAnimals), INTERVAL, found);
    }
    if (!exceptions.saysWithdrawal(body)) {
      addFirst(text, advised, agent -> isForAnimals(agent, onAnimals), WITHDRAWAL, found);
    }
    return found;
  }

  private boolean isAboutAnimals(ReadText text) {
    List<Concept> subject = crops.of(text);
    return !subject.isEmpty()
        && subject.stream().noneMatch(concept -> concept.type() == ConceptType.CROP);
  }

  /** Fish and livestock are treated with pesticides, too. */
  private static boolean isForAnimals(Concept agent, boolean onAnimals) {
    return onAnimals || agent.type() == ConceptType.DRUG;
  }

  private boolean isEaten(ReadText text) {
    List<Concept> subject = crops.of(text);
    String industry = text.source().industry();
    return subject.isEmpty()
        ? industry == null || exceptions.isEdible(industry)
        : subject.stream().anyMatch(exceptions::isEdible);
  }

  private static void addFirst(
      ReadText text,
      List<AgentAdvice.Place> advised,
      Predicate<Concept> concerned,
      String rule,
      List<TextFinding> found) {
    List<AgentAdvice.Place> own =
        advised.stream().filter(place -> concerned.test(place.mention().concept())).toList();
    if (own.isEmpty()) {
      return;
    }
    String names =
        own.stream()
            .map(place -> place.mention().concept().label())
            .distinct()
            .limit(NAMED)
            .collect(Collectors.joining("、"));
    AgentAdvice.Place first = own.getFirst();
    found.add(
        text.at(
            TextField.BODY,
            first.start(),
            first.end(),
            rule,
            Severity.WARNING,
            rule.equals(WITHDRAWAL)
                ? "建议用了" + names + "，但全文没有写休药期，请按标签补上停药多少天后才能上市。"
                : "建议用了" + names + "，但全文没有写安全间隔期，请按标签补上采收前多少天停止用药。"));
  }
}
