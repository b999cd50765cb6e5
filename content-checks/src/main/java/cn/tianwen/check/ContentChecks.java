package cn.tianwen.check;

import cn.tianwen.check.complete.MissingParts;
import cn.tianwen.check.complete.Pictures;
import cn.tianwen.check.complete.Structure;
import cn.tianwen.check.dose.Doses;
import cn.tianwen.check.duplicate.NearDuplicateTexts;
import cn.tianwen.check.interval.WaitingPeriods;
import cn.tianwen.check.personal.PersonalData;
import cn.tianwen.check.pesticide.ForbiddenAgents;
import cn.tianwen.check.rules.RuleFiles;
import cn.tianwen.check.sensitive.SensitiveWords;
import cn.tianwen.check.spelling.MisspeltTerms;
import cn.tianwen.index.lexicon.Lexicon;
import java.util.List;
import java.util.function.Predicate;

/** Puts all checks together. */
public final class ContentChecks {

  private ContentChecks() {}

  /**
   * A checker with every rule.
   *
   * @param isKnownPicture whether there is a picture of a key
   * @param duplicates knows what was published
   * @throws cn.tianwen.check.rules.RuleFaultException when the rules contradict themselves
   */
  public static ContentChecker of(
      RuleFiles rules,
      Lexicon lexicon,
      Predicate<String> isKnownPicture,
      NearDuplicates duplicates) {
    return new ContentChecker(
        rules.version() + "/" + lexicon.version(),
        new TextReader(lexicon),
        List.of(
            new SensitiveWords(rules),
            new PersonalData(),
            new ForbiddenAgents(lexicon),
            new Doses(rules),
            new WaitingPeriods(rules, lexicon),
            new MisspeltTerms(rules, lexicon),
            new MissingParts(),
            new Structure(),
            new Pictures(isKnownPicture),
            new NearDuplicateTexts(duplicates)));
  }
}
