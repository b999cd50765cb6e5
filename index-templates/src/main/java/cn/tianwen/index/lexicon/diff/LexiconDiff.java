package cn.tianwen.index.lexicon.diff;

import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.lexicon.SurfaceForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What two versions of the lexicon say differently. A form whose concept is new or gone stands with
 * that concept, not among the forms.
 *
 * @param addedConcepts concepts that only the newer version has
 * @param removedConcepts concepts that only the older version has
 * @param changedAttributes labels, broader concepts and attributes that changed
 * @param addedForms forms new to a concept that both versions have
 * @param removedForms forms taken from a concept that both versions have
 * @param movedForms forms that lead to another concept
 */
public record LexiconDiff(
    List<ConceptEntry> addedConcepts,
    List<ConceptEntry> removedConcepts,
    List<AttributeChange> changedAttributes,
    List<FormEntry> addedForms,
    List<FormEntry> removedForms,
    List<MovedForm> movedForms) {

  /** Keeps its own copies. */
  public LexiconDiff {
    addedConcepts = List.copyOf(addedConcepts);
    removedConcepts = List.copyOf(removedConcepts);
    changedAttributes = List.copyOf(changedAttributes);
    addedForms = List.copyOf(addedForms);
    removedForms = List.copyOf(removedForms);
    movedForms = List.copyOf(movedForms);
  }

  /** Compares two versions; entries come in the order of the files. */
  public static LexiconDiff between(Lexicon older, Lexicon newer) {
    return new LexiconDiff(
        onlyIn(newer, older),
        onlyIn(older, newer),
        changedAttributes(older, newer),
        formsOnlyIn(newer, older),
        formsOnlyIn(older, newer),
        movedForms(older, newer));
  }

  /** Whether both versions say the same. */
  public boolean isEmpty() {
    return addedConcepts.isEmpty()
        && removedConcepts.isEmpty()
        && changedAttributes.isEmpty()
        && addedForms.isEmpty()
        && removedForms.isEmpty()
        && movedForms.isEmpty();
  }

  private static List<ConceptEntry> onlyIn(Lexicon one, Lexicon other) {
    return one.concepts().stream()
        .filter(concept -> other.find(concept.id()).isEmpty())
        .map(
            concept ->
                new ConceptEntry(
                    concept.id(),
                    concept.label(),
                    concept.surfaces().stream().map(SurfaceForm::text).toList()))
        .toList();
  }

  private static List<AttributeChange> changedAttributes(Lexicon older, Lexicon newer) {
    List<AttributeChange> changes = new ArrayList<>();
    for (Concept before : older.concepts()) {
      Optional<Concept> after = newer.find(before.id());
      after.ifPresent(concept -> compare(before, concept, changes));
    }
    return changes;
  }

  private static void compare(Concept before, Concept after, List<AttributeChange> changes) {
    Map<String, List<String>> older = ConceptAttributes.of(before, after);
    Map<String, List<String>> newer = ConceptAttributes.of(after, before);
    SortedSet<String> keys = new TreeSet<>(older.keySet());
    keys.addAll(newer.keySet());
    for (String key : keys) {
      List<String> was = older.getOrDefault(key, List.of());
      List<String> is = newer.getOrDefault(key, List.of());
      if (!was.equals(is)) {
        changes.add(new AttributeChange(after.id(), after.label(), key, was, is));
      }
    }
  }

  private static List<FormEntry> formsOnlyIn(Lexicon one, Lexicon other) {
    return one.surfaces().entrySet().stream()
        .filter(form -> other.findBySurface(form.getKey()).isEmpty())
        .filter(form -> other.find(form.getValue().id()).isPresent())
        .map(form -> new FormEntry(form.getKey(), form.getValue().id(), form.getValue().label()))
        .toList();
  }

  private static List<MovedForm> movedForms(Lexicon older, Lexicon newer) {
    List<MovedForm> moved = new ArrayList<>();
    older
        .surfaces()
        .forEach(
            (form, from) ->
                newer
                    .findBySurface(form)
                    .filter(to -> !to.id().equals(from.id()))
                    .ifPresent(to -> moved.add(new MovedForm(form, from.id(), to.id()))));
    return moved;
  }

  /**
   * A concept that only one version has.
   *
   * @param forms every written form, the label first
   */
  public record ConceptEntry(String id, String label, List<String> forms) {}

  /**
   * An attribute that changed; an absent one is empty.
   *
   * @param attribute key of the attribute, or {@code label}, {@code broader}, {@code marks}
   */
  public record AttributeChange(
      String id, String label, String attribute, List<String> before, List<String> after) {}

  /** A form that a concept gained or lost. */
  public record FormEntry(String form, String id, String label) {}

  /**
   * A form that leads to another concept.
   *
   * @param from id of the concept in the older version
   * @param to id of the concept in the newer version
   */
  public record MovedForm(String form, String from, String to) {}
}
