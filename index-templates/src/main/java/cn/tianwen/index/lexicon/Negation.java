package cn.tianwen.index.lexicon;

import cn.tianwen.index.text.FillerWords;
import cn.tianwen.index.text.PhraseFile;
import cn.tianwen.index.text.PhraseTrie;
import cn.tianwen.index.text.PhraseTrie.Match;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which mentions a text denies, in the manner of NegEx: 没有虫, 不是缺水, 虫都没看到. A denial reaches
 * the next mention and no further, except over 和, 、 and their like; between the two only words may
 * stand that keep the denial (没有<i>发现什么</i>虫). Characters of a mention never deny: 不结果, 没精神 and 不发蔸
 * are symptoms. Questions and doubts (是不是, 怕不是) deny nothing, nor does 不是…就是…. The words are data:
 * {@code negation.tsv}. Thread-safe.
 */
final class Negation {

  /** The bundled file of the words. */
  static final String FILE = "negation.tsv";

  private static final int LONGEST_GAP = 8;
  private static final int ALTERNATIVE_WITHIN = 6;

  /** Last characters of denials that say what was not applied. */
  private static final String USES = "打喷施撒淋灌用";

  /** What may stand behind the last of several things. */
  private static final String ITEM_ENDS = "等的类了";

  private static final List<String> ALTERNATIVES = List.of("就是", "便是", "就系");
  private static final Set<ConceptType> HOSTS =
      EnumSet.of(ConceptType.CROP, ConceptType.LIVESTOCK, ConceptType.AQUATIC);

  private enum Kind {
    BEFORE,
    BETWEEN,
    AND,
    PARTICLE,
    BEHIND,
    APART
  }

  private final PhraseTrie<Kind> triggers = new PhraseTrie<>();
  private final PhraseTrie<Kind> followers = new PhraseTrie<>();
  private final Map<Kind, PhraseTrie<Kind>> others = new EnumMap<>(Kind.class);

  Negation() {
    for (PhraseFile.Phrase<Kind> phrase : PhraseFile.read(Negation.class, FILE, Kind.class)) {
      switch (phrase.kind()) {
        case BEFORE -> triggers.put(phrase.text(), Kind.BEFORE);
        case BEHIND -> followers.put(phrase.text(), Kind.BEHIND);
        case APART -> {
          triggers.put(phrase.text(), Kind.APART);
          followers.put(phrase.text(), Kind.APART);
        }
        default ->
            others
                .computeIfAbsent(phrase.kind(), kind -> new PhraseTrie<>())
                .put(phrase.text(), phrase.kind());
      }
    }
  }

  /**
   * The same mentions, the denied ones marked.
   *
   * @param mentions in the order of the text
   */
  List<ConceptMention> mark(String text, List<ConceptMention> mentions) {
    if (mentions.isEmpty()) {
      return mentions;
    }
    boolean[] denied = new boolean[mentions.size()];
    int next = 0;
    int i = 0;
    while (i < text.length() && next < mentions.size()) {
      ConceptMention mention = mentions.get(next);
      if (i >= mention.start()) {
        denied[next] |= isDeniedBehind(text, mention.end());
        i = mention.end();
        next++;
        continue;
      }
      Optional<Match<Kind>> trigger =
          triggers.listAt(text, i).reversed().stream()
              .filter(match -> match.end() <= mention.start())
              .findFirst();
      if (trigger.isEmpty()) {
        i++;
        continue;
      }
      i = trigger.get().end();
      if (trigger.get().value() == Kind.BEFORE && reaches(text, i, mention.start())) {
        boolean isUse = USES.indexOf(text.charAt(i - 1)) >= 0;
        deny(text, mentions, next, isUse, denied);
      }
    }
    List<ConceptMention> marked = new ArrayList<>(mentions.size());
    for (int k = 0; k < denied.length; k++) {
      marked.add(denied[k] ? mentions.get(k).asNegated() : mentions.get(k));
    }
    return marked;
  }

  private boolean reaches(String text, int from, int to) {
    if (to - from > LONGEST_GAP) {
      return false;
    }
    return from == to
        || others.getOrDefault(Kind.BETWEEN, new PhraseTrie<>()).listAt(text, from).stream()
            .anyMatch(word -> word.end() <= to && reaches(text, word.end(), to));
  }

  private void deny(
      String text, List<ConceptMention> mentions, int first, boolean isUse, boolean[] denied) {
    int k = first;
    // 不是水稻缺水 denies what is wrong with the rice, not the rice.
    while (k + 1 < mentions.size()
        && isHost(mentions.get(k))
        && mentions.get(k).end() >= mentions.get(k + 1).start()) {
      k++;
    }
    // 不打稻子 leaves the rice unsprayed; it is still about rice.
    if (isAlternative(text, mentions.get(k).end()) || isUse && isHost(mentions.get(k))) {
      return;
    }
    denied[k] = true;
    while (k + 1 < mentions.size()
        && isCarriedOn(text, mentions.get(k).end(), mentions.get(k + 1))) {
      k++;
      denied[k] = true;
    }
  }

  private static boolean isHost(ConceptMention mention) {
    return HOSTS.contains(mention.concept().type());
  }

  private static boolean isAlternative(String text, int end) {
    String rest = text.substring(end, Math.min(text.length(), end + ALTERNATIVE_WITHIN));
    return ALTERNATIVES.stream().anyMatch(rest::contains);
  }

  /** Only to what is the whole next item: 没打疫苗、疫苗失效 denies the first alone. */
  private boolean isCarriedOn(String text, int end, ConceptMention next) {
    boolean joins = longest(Kind.AND, text, end).map(Match::end).orElse(-1) == next.start();
    return joins && isEndOfItem(text, next.end());
  }

  private boolean isEndOfItem(String text, int at) {
    return at >= text.length()
        || FillerWords.isBorder(text.charAt(at))
        || ITEM_ENDS.indexOf(text.charAt(at)) >= 0
        || longest(Kind.AND, text, at).isPresent();
  }

  private boolean isDeniedBehind(String text, int end) {
    int at = longest(Kind.PARTICLE, text, end).map(Match::end).orElse(-1);
    if (at < 0) {
      return false;
    }
    Optional<Match<Kind>> word = followers.findLongestAt(text, at);
    return word.isPresent()
        && word.get().value() == Kind.BEHIND
        && isEndOfClause(text, word.get().end());
  }

  private static boolean isEndOfClause(String text, int at) {
    return at >= text.length()
        || FillerWords.isBorder(text.charAt(at))
        || "了啊的过到".indexOf(text.charAt(at)) >= 0;
  }

  private Optional<Match<Kind>> longest(Kind kind, String text, int at) {
    PhraseTrie<Kind> phrases = others.get(kind);
    return phrases == null ? Optional.empty() : phrases.findLongestAt(text, at);
  }
}
