package cn.tianwen.check;

import cn.tianwen.check.rules.RuleFiles;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.lexicon.LexiconLoader;
import java.util.List;

/** The bundled rules and lexicon, read once for all tests. */
public final class TestChecks {

  public static final Lexicon LEXICON = new LexiconLoader().loadBundled();
  public static final RuleFiles RULES = RuleFiles.bundled();
  public static final TextReader READER = new TextReader(LEXICON);
  public static final ContentChecker ALL =
      ContentChecks.of(RULES, LEXICON, key -> key.startsWith("known"), NearDuplicates.NONE);

  private TestChecks() {}

  /** What a rule finds in a text. */
  public static List<TextFinding> check(TextRule rule, CheckedText text) {
    return rule.check(READER.read(text));
  }

  /** Ids of all rules that find something in a text. */
  public static List<String> rules(CheckedText text) {
    return ALL.check(text).stream().map(TextFinding::rule).toList();
  }
}
