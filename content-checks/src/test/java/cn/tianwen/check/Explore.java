package cn.tianwen.check;

import cn.tianwen.check.rules.RuleFiles;
import cn.tianwen.index.lexicon.LexiconLoader;
import java.util.*;
import java.util.stream.*;
import org.junit.jupiter.api.Test;

class Explore {
  @Test
  void show() throws Exception {
    ContentChecker checker =
        ContentChecks.of(
            RuleFiles.bundled(),
            new LexiconLoader().loadBundled(),
            key -> true,
            NearDuplicates.NONE);
    StringBuilder out = new StringBuilder();
    for (boolean docs : new boolean[] {false, true}) {
      for (CheckedText text : docs ? SampleTexts.documents() : SampleTexts.cases()) {
        for (TextFinding f : checker.check(text)) {
          ReadText r = checker.read(text);
          String t = r.text(f.field());
          out.append(
                  String.join(
                      "\t",
                      f.rule(),
                      f.severity().name(),
                      text.id(),
                      f.field().name(),
                      t.substring(Math.max(0, f.start() - 25), f.start()).replace('\n', ' ')
                          + "【"
                          + f.quote().replace('\n', ' ')
                          + "】"
                          + t.substring(f.end(), Math.min(t.length(), f.end() + 25))
                              .replace('\n', ' '),
                      f.message()))
              .append('\n');
        }
      }
    }
    Set<String> s = SampleTexts.sentences(10_000);
    out.append("sentences\t").append(s.size()).append('\n');
    for (String one : s) {
      for (TextFinding f : checker.check(SampleTexts.of(one)))
        if (f.rule().startsWith("sensitive"))
          out.append("S\t")
              .append(f.rule())
              .append('\t')
              .append(f.quote())
              .append('\t')
              .append(one)
              .append('\n');
    }
    java.nio.file.Files.writeString(java.nio.file.Path.of("target/explore.txt"), out.toString());
    long chars = 0, t0 = System.nanoTime();
    for (int i = 0; i < 3; i++)
      for (CheckedText text : SampleTexts.documents()) {
        chars += text.body().length();
        checker.check(text);
      }
    System.out.println("chars/s " + chars * 1e9 / (System.nanoTime() - t0));
    RuleFiles rf = RuleFiles.bundled();
    var lex = new LexiconLoader().loadBundled();
    Map<String, TextRule> rules = new LinkedHashMap<>();
    rules.put("sens", new cn.tianwen.check.sensitive.SensitiveWords(rf));
    rules.put("pers", new cn.tianwen.check.personal.PersonalData());
    rules.put("forb", new cn.tianwen.check.pesticide.ForbiddenAgents(lex));
    rules.put("dose", new cn.tianwen.check.dose.Doses(rf));
    rules.put("wait", new cn.tianwen.check.interval.WaitingPeriods(rf, lex));
    rules.put("typo", new cn.tianwen.check.spelling.MisspeltTerms(rf, lex));
    for (int n : new int[] {10, 10, 40, 160}) {
      String big =
          SampleTexts.documents().stream()
              .map(CheckedText::body)
              .collect(Collectors.joining())
              .repeat(n / 10);
      CheckedText ct =
          new CheckedText(
              "",
              TextKind.TRAINING,
              "t",
              "s",
              "",
              big,
              "",
              "grain",
              List.of(),
              RightsStatement.UNKNOWN,
              false);
      long a = System.nanoTime();
      BodyText.of(big);
      String line = big.length() + " html " + (System.nanoTime() - a) / 1000000;
      a = System.nanoTime();
      String f = new cn.tianwen.index.text.TextFolder().foldInPlace(BodyText.of(big).text());
      line += " fold " + (System.nanoTime() - a) / 1000000;
      a = System.nanoTime();
      new cn.tianwen.index.lexicon.ConceptFinder(lex).find(f);
      line += " find " + (System.nanoTime() - a) / 1000000;
      ReadText r = new TextReader(lex).read(ct);
      for (var e : rules.entrySet()) {
        a = System.nanoTime();
        e.getValue().check(r);
        line += " " + e.getKey() + " " + (System.nanoTime() - a) / 1000000;
      }
      System.out.println(line);
    }
  }
}
