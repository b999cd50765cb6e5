package cn.tianwen.index.spelling;

import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.ConceptType;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.lexicon.SurfaceForm;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The terms of the lexicon by their sound: a trie over near sounds, and those that one character
 * which looks alike turns into another. Misspellings that the lexicon lists are no terms.
 * Thread-safe.
 */
final class TermIndex {

  static final int SHORTEST = 3;
  static final int SHORTEST_BY_SHAPE = 4;
  private static final int LONGEST = 12;

  /** Descriptions are ordinary language; only one character of a long one may be wrong. */
  private static final Set<ConceptType> DESCRIPTIONS =
      EnumSet.of(ConceptType.SYMPTOM, ConceptType.STAGE, ConceptType.OPERATION);

  private final Sounds sounds;
  private final Node root = new Node();
  private final Map<String, List<Term>> byMisreading = new HashMap<>();
  private int longestMisreading;

  TermIndex(Lexicon lexicon, Sounds sounds, ShapeAlike shapes) {
    this.sounds = sounds;
    for (Concept concept : lexicon.concepts()) {
      for (SurfaceForm surface : concept.surfaces()) {
        String text = surface.text();
        boolean isMisspelling =
            surface.register().filter(SurfaceForm.Register.MISSPELLING::equals).isPresent();
        if (!isMisspelling
            && (text.endsWith("类") ? text.length() - 1 : text.length()) >= SHORTEST
            && text.length() <= LONGEST
            && text.chars().allMatch(Character::isIdeographic)) {
          add(new Term(text, concept, DESCRIPTIONS.contains(concept.type())), shapes);
        }
      }
    }
  }

  private void add(Term term, ShapeAlike shapes) {
    addSound(term);
    if (term.text().length() < SHORTEST_BY_SHAPE || term.isDescription()) {
      return;
    }
    longestMisreading = Math.max(longestMisreading, term.text().length());
    for (int i = 0; i < term.text().length(); i++) {
      String alike = shapes.of(term.text().charAt(i));
      for (int k = 0; k < alike.length(); k++) {
        if (alike.charAt(k) != term.text().charAt(i)) {
          String misread =
              term.text().substring(0, i) + alike.charAt(k) + term.text().substring(i + 1);
          List<Term> terms = byMisreading.computeIfAbsent(misread, key -> new ArrayList<>(1));
          if (!terms.contains(term)) {
            terms.add(term);
          }
        }
      }
    }
  }

  private void addSound(Term term) {
    Node node = root;
    for (int i = 0; i < term.text().length(); i++) {
      node = node.next.computeIfAbsent(sounds.near(term.text().charAt(i)), key -> new Node());
    }
    node.terms = node.terms.isEmpty() ? new ArrayList<>(1) : node.terms;
    node.terms.add(term);
  }

  /** Hands over every term that sounds or looks like what begins at a place. */
  void eachAt(String text, int start, Consumer<Term> found) {
    @Nullable Node node = root;
    for (int i = start; i < text.length(); i++) {
      int sound = sounds.near(text.charAt(i));
      node = sound == Sounds.SILENT ? null : node.next.get(sound);
      if (node == null) {
        break;
      }
      node.terms.forEach(found);
    }
    int last = Math.min(text.length(), start + longestMisreading);
    for (int end = start + SHORTEST_BY_SHAPE; end <= last; end++) {
      byMisreading.getOrDefault(text.substring(start, end), List.of()).forEach(found);
    }
  }

  /**
   * A written form that may be meant.
   *
   * @param isDescription whether it describes rather than names
   */
  record Term(String text, Concept concept, boolean isDescription) {}

  private static final class Node {
    private final Map<Integer, Node> next = new HashMap<>(2);
    private List<Term> terms = List.of();
  }
}
