package cn.tianwen.ingest.analysis;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Phrases that a text repeats: runs of {@value #SHORTEST} to {@value #LONGEST} Chinese characters
 * without function words that stand between different neighbours, and English words.
 */
final class RepeatedPhrases {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 6;
  private static final int FEWEST = 3;
  private static final int MOST_PHRASES = 100;
  private static final int MOST_CHARACTERS = 50_000;

  /** Characters that hold sentences together; a run of characters ends at them. */
  private static final Pattern RUN =
      Pattern.compile(
          "[\\p{IsHan}&&[^的了是在和与及或等为对中将有不以于其这那个上下到也都要会可能由把被从向之而则就又还各每进行应当一二三四五六七八九十年月日第次]]{3,}");

  private static final Pattern WORD = Pattern.compile("[a-z]{4,}");
  private static final Set<String> STOP =
      Set.of(
          "with", "that", "this", "from", "have", "which", "their", "were", "been", "more", "than",
          "should", "such", "these", "when", "into", "also", "other", "they", "will", "each",
          "where", "there", "about", "after", "before", "must", "only", "over", "under", "between");

  private static final class Count {
    private int times;
    private final Set<Character> left = new HashSet<>();
    private final Set<Character> right = new HashSet<>();
  }

  /** Phrases that stand there at least {@value #FEWEST} times, the most telling first. */
  List<String> find(List<PassageText> passages) {
    Map<String, Count> counts = new HashMap<>();
    int read = 0;
    for (PassageText passage : passages) {
      String text = passage.ownText();
      read += text.length();
      if (read > MOST_CHARACTERS) {
        break;
      }
      countRuns(text, counts);
      countWords(text.toLowerCase(Locale.ROOT), counts);
    }
    Map<String, Count> phrases =
        counts.entrySet().stream()
            .filter(entry -> isPhrase(entry.getValue()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return phrases.keySet().stream()
        .sorted(
            Comparator.comparingInt((String phrase) -> -score(phrase, phrases))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST_PHRASES)
        .filter(phrase -> !isPartOfLonger(phrase, phrases))
        .toList();
  }

  private static void countRuns(String text, Map<String, Count> counts) {
    Matcher run = RUN.matcher(text);
    while (run.find()) {
      for (int start = run.start(); start + SHORTEST <= run.end(); start++) {
        for (int end = start + SHORTEST; end <= Math.min(run.end(), start + LONGEST); end++) {
          count(text, start, end, counts);
        }
      }
    }
  }

  private static void countWords(String text, Map<String, Count> counts) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      if (!STOP.contains(word.group())) {
        count(text, word.start(), word.end(), counts);
      }
    }
  }

  private static void count(String text, int start, int end, Map<String, Count> counts) {
    Count count = counts.computeIfAbsent(text.substring(start, end), phrase -> new Count());
    count.times++;
    count.left.add(start == 0 ? '\n' : text.charAt(start - 1));
    count.right.add(end == text.length() ? '\n' : text.charAt(end));
  }

  /** Between always the same neighbours it is a piece of something longer. */
  private static boolean isPhrase(Count count) {
    return count.times >= FEWEST && count.left.size() > 1 && count.right.size() > 1;
  }

  private static boolean isPartOfLonger(String phrase, Map<String, Count> phrases) {
    int times = times(phrase, phrases);
    return phrases.keySet().stream()
        .anyMatch(
            other ->
                other.length() > phrase.length()
                    && other.contains(phrase)
                    && times(other, phrases) * 2 > times);
  }

  private static int score(String phrase, Map<String, Count> phrases) {
    return times(phrase, phrases) * (Math.min(LONGEST, phrase.length()) - 1);
  }

  private static int times(String phrase, Map<String, Count> phrases) {
    Count count = phrases.get(phrase);
    return count == null ? 0 : count.times;
  }
}
