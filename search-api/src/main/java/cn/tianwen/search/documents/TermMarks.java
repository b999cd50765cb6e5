package cn.tianwen.search.documents;

import cn.tianwen.index.lexicon.SurfaceForm;
import cn.tianwen.search.highlight.TellingText;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.web.util.HtmlUtils;

/**
 * Marks in a text what a search shares with it: pairs of characters that say something, and every
 * name of a concept that was asked for. One way for hits and for the reader, so that both mark the
 * same. Thread-safe.
 */
public final class TermMarks {

  /** Nothing is marked. */
  public static final TermMarks NONE = new TermMarks(Set.of());

  private static final int SHORTEST_NAME = 2;
  private static final int BACK_TO_SENTENCE = 30;
  private static final String SENTENCE_END = "。！？；\n";
  private static final String MARK = "<mark>";
  private static final String END = "</mark>";

  private final Set<String> terms;

  private TermMarks(Set<String> terms) {
    this.terms = terms;
  }

  /** Marks for what was asked. */
  public static TermMarks of(AskedText asked) {
    Set<String> terms = new LinkedHashSet<>(TellingText.bigrams(asked.telling()));
    terms.addAll(TellingText.bigrams(TellingText.of(asked.typed())));
    asked.concepts().stream()
        .flatMap(concept -> concept.surfaces().stream())
        .map(SurfaceForm::text)
        .filter(name -> name.length() >= SHORTEST_NAME)
        .forEach(name -> terms.add(name.toLowerCase(Locale.ROOT)));
    if (terms.isEmpty() && !asked.telling().isBlank()) {
      terms.add(asked.telling().toLowerCase(Locale.ROOT));
    }
    return new TermMarks(terms);
  }

  /** The whole text as HTML-safe text with {@code <mark>}. */
  public String html(String text) {
    return html(text, marked(text), 0, text.length());
  }

  /**
   * The part of a text with the most marks, HTML-safe with {@code <mark>}; it begins with a
   * sentence where one begins nearby, and … stands for what is left out.
   *
   * @param characters most characters of the text that are shown
   */
  public String snippet(String text, int characters) {
    BitSet marks = marked(text);
    int start = sentenceStart(text, densest(text, marks, characters));
    int end = Math.min(text.length(), start + characters);
    String shown = html(text, marks, start, end).strip();
    return (start > 0 ? "…" : "") + shown + (end < text.length() ? "…" : "");
  }

  private BitSet marked(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    BitSet marks = new BitSet(text.length());
    if (lower.length() == text.length()) {
      for (String term : terms) {
        for (int at = lower.indexOf(term); at >= 0; at = lower.indexOf(term, at + 1)) {
          marks.set(at, at + term.length());
        }
      }
    }
    return marks;
  }

  /** Where the window with the most marks begins; a mark at its very beginning. */
  private static int densest(String text, BitSet marks, int characters) {
    int best = 0;
    int most = marks.get(0, Math.min(characters, text.length())).cardinality();
    if (text.length() > characters) {
      for (int at = marks.nextSetBit(1); at >= 0; at = marks.nextSetBit(at + 1)) {
        int count = marks.get(at, Math.min(at + characters, text.length())).cardinality();
        if (count > most && !marks.get(at - 1)) {
          most = count;
          best = at;
        }
      }
    }
    return best;
  }

  private static int sentenceStart(String text, int start) {
    int limit = Math.max(0, start - BACK_TO_SENTENCE);
    for (int at = start; at > limit; at--) {
      if (SENTENCE_END.indexOf(text.charAt(at - 1)) >= 0) {
        return at;
      }
    }
    if (limit == 0) {
      return 0;
    }
    return Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start;
  }

  private static String html(String text, BitSet marks, int start, int end) {
    StringBuilder html = new StringBuilder(end - start + 32);
    int at = start;
    while (at < end) {
      boolean isMarked = marks.get(at);
      int next = isMarked ? marks.nextClearBit(at) : marks.nextSetBit(at);
      int until = next < 0 ? end : Math.min(next, end);
      String part = HtmlUtils.htmlEscape(text.substring(at, until), "UTF-8");
      html.append(isMarked ? MARK + part + END : part);
      at = until;
    }
    return html.toString();
  }
}
