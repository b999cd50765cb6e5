package cn.tianwen.check.interval;

import cn.tianwen.check.rules.RuleFaultException;
import cn.tianwen.check.rules.RuleFiles;
import cn.tianwen.check.rules.RuleRow;
import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.reference.Industries;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What needs no waiting period, and how texts speak of one, out of {@value #FILE} (kind, value).
 */
final class PeriodExceptions {

  static final String FILE = "intervals.tsv";

  /** What a line says. */
  enum Kind {
    /** Code of an industry whose products nobody eats. */
    INDUSTRY,
    /** Concept id of a crop or animal that nobody eats, with everything narrower. */
    SUBJECT,
    /** Class of agents that need no period. */
    CLASS,
    /** Concept id of an agent that needs none. */
    AGENT,
    /** Word in a sentence that says the agent comes nowhere near a product, or is not advised. */
    USE,
    /** Word by which a text says a safety interval. */
    INTERVAL_WORD,
    /** Word by which a text says a withdrawal period. */
    WITHDRAWAL_WORD
  }

  private final Map<Kind, Set<String>> values = new EnumMap<>(Kind.class);
  private final Lexicon lexicon;

  PeriodExceptions(RuleFiles files, Lexicon lexicon) {
    this.lexicon = lexicon;
    Set<String> classes = new HashSet<>();
    lexicon.concepts().forEach(concept -> classes.addAll(concept.attribute("class")));
    Industries industries = Industries.load();
    List<String> faults = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      values.put(kind, new HashSet<>());
    }
    for (RuleRow row : files.rows(FILE)) {
      Optional<Kind> kind = row.constant(0, Kind.class);
      String value = row.column(1);
      if (kind.isEmpty() || value.isEmpty() || row.columns().size() > 2) {
        faults.add(row.fault("expected kind and value"));
        continue;
      }
      boolean isKnown =
          switch (kind.get()) {
            case INDUSTRY -> industries.find(value).isPresent();
            case SUBJECT, AGENT -> lexicon.find(value).isPresent();
            case CLASS -> classes.contains(value);
            case USE, INTERVAL_WORD, WITHDRAWAL_WORD -> true;
          };
      if (!isKnown) {
        faults.add(row.fault("unknown: " + value));
      } else if (!values(kind.get()).add(value)) {
        faults.add(row.fault("stands twice: " + value));
      }
    }
    if (!faults.isEmpty()) {
      throw new RuleFaultException(faults);
    }
  }

  boolean isEdible(Concept subject) {
    Set<String> inedible = values(Kind.SUBJECT);
    return !inedible.contains(subject.id())
        && lexicon.broaderIds(subject.id()).stream().noneMatch(inedible::contains)
        && subject.attribute("industry").stream().noneMatch(values(Kind.INDUSTRY)::contains);
  }

  boolean isEdible(String industry) {
    return !values(Kind.INDUSTRY).contains(industry);
  }

  boolean needsPeriod(Concept agent, String sentence) {
    return !values(Kind.AGENT).contains(agent.id())
        && agent.attribute("class").stream().noneMatch(values(Kind.CLASS)::contains)
        && values(Kind.USE).stream().noneMatch(sentence::contains);
  }

  boolean saysInterval(String text) {
    return values(Kind.INTERVAL_WORD).stream().anyMatch(text::contains);
  }

  boolean saysWithdrawal(String text) {
    return values(Kind.WITHDRAWAL_WORD).stream().anyMatch(text::contains);
  }

  private Set<String> values(Kind kind) {
    return values.getOrDefault(kind, Set.of());
  }
}
