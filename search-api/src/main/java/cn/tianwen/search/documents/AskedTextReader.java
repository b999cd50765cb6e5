package cn.tianwen.search.documents;

import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.ConceptFinder;
import cn.tianwen.index.lexicon.ConceptMention;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.text.NeedText;
import cn.tianwen.index.text.TextFolder;
import cn.tianwen.search.highlight.TellingText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads what was typed as needs are read: folded, in standard words, with its concepts. The lexicon
 * knows many names in dialect, so that concepts are looked for in both forms. Misspelt words are
 * not mended unasked; {@code didYouMean} offers that. Thread-safe.
 */
public final class AskedTextReader {

  private final TextFolder folder = new TextFolder();
  private final NeedText normaliser = new NeedText();
  private final ConceptFinder finder;

  /** Reads with a lexicon. */
  public AskedTextReader(Lexicon lexicon) {
    this.finder = new ConceptFinder(lexicon);
  }

  /** Reads a text; a blank one is empty in all its forms. */
  public AskedText read(String typed) {
    String folded = folder.fold(typed);
    if (folded.isEmpty()) {
      return new AskedText("", "", "", List.of());
    }
    String spoken = normaliser.tidy(folded);
    String text = normaliser.normalise(folded);
    String telling = TellingText.of(text);
    Set<Concept> concepts = new LinkedHashSet<>();
    Stream.of(spoken, text)
        .flatMap(form -> finder.find(form).stream())
        .filter(ConceptMention::isAffirmed)
        .map(ConceptMention::concept)
        .forEach(concepts::add);
    return new AskedText(folded, text, telling.isEmpty() ? text : telling, List.copyOf(concepts));
  }
}
