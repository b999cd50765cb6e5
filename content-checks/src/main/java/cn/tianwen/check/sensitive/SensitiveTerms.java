package cn.tianwen.check.sensitive;

import cn.tianwen.check.Severity;
import cn.tianwen.check.rules.RuleFaultException;
import cn.tianwen.check.rules.RuleFiles;
import cn.tianwen.check.rules.RuleRow;
import cn.tianwen.index.text.PhraseTrie;
import cn.tianwen.index.text.TextFolder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The terms and the phrases in which they are harmless, out of three files: {@value #CATEGORIES}
 * (rule, severity, label, advice), {@value #TERMS} (rule, term, conditions), {@value #ALLOWED}
 * (phrase).
 */
final class SensitiveTerms {

  static final String CATEGORIES = "sensitive-categories.tsv";
  static final String TERMS = "sensitive-terms.tsv";
  static final String ALLOWED = "sensitive-allowed.tsv";

  private static final String PREFIX = "sensitive.";

  private final TextFolder folder = new TextFolder();
  private final List<String> faults = new ArrayList<>();
  private final Map<String, Category> categories = new HashMap<>();
  private final PhraseTrie<SensitiveTerm> terms = new PhraseTrie<>();
  private final PhraseTrie<Boolean> allowed = new PhraseTrie<>();

  /**
   * Reads and checks the files.
   *
   * @throws RuleFaultException with everything that is wrong in them
   */
  SensitiveTerms(RuleFiles files) {
    files.rows(CATEGORIES).forEach(this::category);
    Set<String> known = new HashSet<>();
    files.rows(TERMS).forEach(row -> term(row, known));
    files.rows(ALLOWED).forEach(row -> allowed(row, known));
    if (!faults.isEmpty()) {
      throw new RuleFaultException(faults);
    }
  }

  PhraseTrie<SensitiveTerm> terms() {
    return terms;
  }

  PhraseTrie<Boolean> allowed() {
    return allowed;
  }

  private void category(RuleRow row) {
    Optional<Severity> severity = row.constant(1, Severity.class);
    if (row.columns().size() != 4 || !row.column(0).startsWith(PREFIX) || severity.isEmpty()) {
      faults.add(row.fault("expected sensitive.NAME, severity, label, advice"));
    } else if (categories.containsKey(row.column(0))) {
      faults.add(row.fault("stands twice: " + row.column(0)));
    } else {
      categories.put(row.column(0), new Category(severity.get(), row.column(2), row.column(3)));
    }
  }

  private void term(RuleRow row, Set<String> known) {
    Category category = categories.get(row.column(0));
    String text = row.column(1);
    if (category == null) {
      faults.add(row.fault("unknown category: " + row.column(0)));
    } else if (isNoTerm(text)) {
      faults.add(row.fault("not folded, or of fewer than 2 characters: " + text));
    } else if (!known.add(text)) {
      faults.add(row.fault("stands twice: " + text));
    } else {
      Conditions conditions = conditions(row);
      terms.put(
          text,
          new SensitiveTerm(
              row.column(0),
              conditions.severity.orElse(category.severity),
              text,
              conditions.with,
              conditions.without,
              conditions.anywhere,
              category.label,
              category.advice));
    }
  }

  private void allowed(RuleRow row, Set<String> known) {
    String phrase = row.column(0);
    boolean needed = known.stream().anyMatch(phrase::contains);
    if (isNoTerm(phrase)) {
      faults.add(row.fault("not folded, or of fewer than 2 characters: " + phrase));
    } else if (!needed) {
      faults.add(row.fault("holds no term, so it allows nothing: " + phrase));
    } else {
      allowed.put(phrase, true);
    }
  }

  private boolean isNoTerm(String text) {
    String folded = folder.fold(text).toLowerCase(Locale.ROOT);
    return text.length() < 2 || !text.equals(folded) || text.contains(" ");
  }

  private Conditions conditions(RuleRow row) {
    Conditions conditions = new Conditions();
    for (String part : row.column(2).split(";", -1)) {
      String[] keyAndValue = part.split("=", 2);
      List<String> values =
          keyAndValue.length == 2 ? List.of(keyAndValue[1].split("\\|", -1)) : List.of();
      switch (keyAndValue[0].strip()) {
        case "" -> {
          // No condition.
        }
        case "with" -> conditions.with = values;
        case "without" -> conditions.without = values;
        case "anywhere" -> conditions.anywhere = true;
        case "warning" -> conditions.severity = Optional.of(Severity.WARNING);
        default ->
            faults.add(row.fault("unknown condition, expected with, without, anywhere, warning"));
      }
      if (values.stream().anyMatch(String::isBlank)) {
        faults.add(row.fault("a condition without a word: " + part));
      }
    }
    return conditions;
  }

  private record Category(Severity severity, String label, String advice) {}

  private static final class Conditions {
    private List<String> with = List.of();
    private List<String> without = List.of();
    private boolean anywhere;
    private Optional<Severity> severity = Optional.empty();
  }
}
