package cn.tianwen.check.spelling;

import cn.tianwen.check.FieldText;
import cn.tianwen.check.ReadText;
import cn.tianwen.check.Severity;
import cn.tianwen.check.TextField;
import cn.tianwen.check.TextFinding;
import cn.tianwen.check.TextRule;
import cn.tianwen.check.rules.RuleFiles;
import cn.tianwen.check.text.MentionsBySentence;
import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.ConceptMention;
import cn.tianwen.index.lexicon.ConceptType;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.lexicon.SurfaceForm;
import cn.tianwen.index.spelling.Correction;
import cn.tianwen.index.spelling.TermCorrector;
import cn.tianwen.index.text.TextFolder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds terms that the lexicon knows as misspelt (吡虫林), and terms with a character of the same
 * sound or a similar shape, as the search mends them in needs. Thread-safe.
 */
public final class MisspeltTerms implements TextRule {

  static final String ACCEPTED = "accepted-spellings.tsv";

  /** The lexicon has it as a common misspelling. */
  public static final String KNOWN = "typo.known";

  /** It sounds or looks like a term, and is none. */
  public static final String LIKELY = "typo.likely";

  /** What has a name of its own; phrases like 钾肥不足 have ordinary neighbours. */
  private static final Set<ConceptType> NAMES =
      EnumSet.of(
          ConceptType.CROP,
          ConceptType.LIVESTOCK,
          ConceptType.AQUATIC,
          ConceptType.PEST,
          ConceptType.DISEASE,
          ConceptType.PESTICIDE,
          ConceptType.DRUG,
          ConceptType.FERTILIZER,
          ConceptType.MACHINE);

  /** Names of pests and diseases that are shorter differ by one character among themselves. */
  private static final int LONG_ENOUGH = 4;

  private static final Set<TextField> FIELDS =
      EnumSet.of(TextField.TITLE, TextField.SUMMARY, TextField.PROBLEM, TextField.BODY);

  private final Lexicon lexicon;
  private final TermCorrector corrector;
  private final TextFolder folder = new TextFolder();

  /** Misspelt form to what was probably meant. */
  private final Map<String, String> misspelt = new HashMap<>();

  private final Set<String> accepted = new HashSet<>();

  /**
   * Knows the terms of a lexicon.
   *
   * @param files of which {@value #ACCEPTED} says what is written so on purpose (spelling, why)
   */
  public MisspeltTerms(RuleFiles files, Lexicon lexicon) {
    this.lexicon = lexicon;
    files.rows(ACCEPTED).forEach(row -> accepted.add(row.column(0)));
    this.corrector = new TermCorrector(lexicon);
    for (Concept concept : lexicon.concepts()) {
      for (SurfaceForm form : concept.surfaces()) {
        if (isMisspelt(form) && !accepted.contains(form.text())) {
          misspelt.put(form.text(), meant(concept, form.text()));
        }
      }
    }
  }

  @Override
  public List<TextFinding> check(ReadText text) {
    Optional<Concept> given =
        text.source().crops().stream()
            .flatMap(crop -> lexicon.findBySurface(folder.fold(crop)).stream())
            .findFirst();
    List<TextFinding> found = new ArrayList<>();
    for (TextField field : FIELDS) {
      FieldText words = text.field(field);
      for (ConceptMention mention : words.mentions()) {
        String meant = misspelt.get(mention.surface());
        if (meant != null) {
          found.add(typo(text, field, mention.start(), mention.end(), KNOWN, meant));
        }
      }
      for (MentionsBySentence.Sentence sentence : MentionsBySentence.of(words)) {
        corrector.find(sentence.text(), sentence.mentions(), given).stream()
            .filter(this::isSure)
            .forEach(
                one ->
                    found.add(
                        typo(
                            text,
                            field,
                            sentence.start() + one.start(),
                            sentence.start() + one.end(),
                            LIKELY,
                            one.meant())));
      }
    }
    return found;
  }

  /**
   * Stricter than a search, which only looks for more: a text was read before, and people trust it.
   * The last character of a name is often the first of the next word (条斑并有).
   */
  private boolean isSure(Correction one) {
    ConceptType type = one.concept().type();
    boolean isAgent = type == ConceptType.PESTICIDE || type == ConceptType.DRUG;
    int last = one.written().length() - 1;
    boolean endsWell = one.written().charAt(last) == one.meant().charAt(last);
    boolean isShortAilment =
        (type == ConceptType.PEST || type == ConceptType.DISEASE)
            && one.written().length() < LONG_ENOUGH;
    return NAMES.contains(type)
        && !isShortAilment
        && (isAgent || endsWell)
        && !accepted.contains(one.written());
  }

  private static TextFinding typo(
      ReadText text, TextField field, int start, int end, String rule, String meant) {
    String written = text.text(field).substring(start, end);
    String message = "“" + written + "”疑似错别字，应为“" + meant + "”，请核对。";
    return text.at(field, start, end, rule, Severity.WARNING, message);
  }

  private static boolean isMisspelt(SurfaceForm form) {
    return form.register().filter(SurfaceForm.Register.MISSPELLING::equals).isPresent();
  }

  /** The right form that differs least, the standard name if none comes close. */
  private static String meant(Concept concept, String misspelt) {
    return concept.surfaces().stream()
        .filter(form -> !isMisspelt(form))
        .map(SurfaceForm::text)
        .filter(form -> form.length() == misspelt.length())
        .min(Comparator.comparingInt(form -> differences(form, misspelt)))
        .orElse(concept.label());
  }

  private static int differences(String left, String right) {
    int count = 0;
    for (int i = 0; i < left.length(); i++) {
      count += left.charAt(i) == right.charAt(i) ? 0 : 1;
    }
    return count;
  }
}
