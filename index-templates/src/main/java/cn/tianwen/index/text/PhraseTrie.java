package cn.tianwen.index.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Phrases with a value each, found at a place of a text in one pass over its characters. Filled
 * once, then read by any number of threads.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseTrie<V> {

  private final Node<V> root = new Node<>();

  /** Adds a phrase; an equal one is replaced. */
  public void put(String phrase, V value) {
    Node<V> node = root;
    for (int i = 0; i < phrase.length(); i++) {
      node = node.next.computeIfAbsent(phrase.charAt(i), c -> new Node<>());
    }
    node.value = value;
  }

  /** Every phrase that begins at a place, the shortest first. */
  public List<Match<V>> listAt(CharSequence text, int start) {
    List<Match<V>> matches = List.of();
    @Nullable Node<V> node = root;
    for (int i = start; i < text.length(); i++) {
      node = node.next.get(text.charAt(i));
      if (node == null) {
        return matches;
      }
      if (node.value != null) {
        matches = matches.isEmpty() ? new ArrayList<>(2) : matches;
        matches.add(new Match<>(node.value, start, i + 1));
      }
    }
    return matches;
  }

  /** The longest phrase that begins at a place. */
  public Optional<Match<V>> findLongestAt(CharSequence text, int start) {
    List<Match<V>> matches = listAt(text, start);
    return matches.isEmpty() ? Optional.empty() : Optional.of(matches.getLast());
  }

  /**
   * A phrase found.
   *
   * @param value what it stands for
   * @param start index of its first character
   * @param end index behind its last character
   */
  public record Match<V>(V value, int start, int end) {}

  private static final class Node<V> {
    private final Map<Character, Node<V>> next = new HashMap<>(2);
    private @Nullable V value;
  }
}
