package cn.tianwen.check.pesticide;

import cn.tianwen.index.lexicon.BanScope;
import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.ConceptType;
import cn.tianwen.index.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which groups of the notices a case's crop belongs to: by its own {@code group} in the lexicon, by
 * its industry, and by those of everything broader. In doubt a crop belongs to a group: mushrooms
 * count as vegetables too.
 */
final class CropGroups {

  private static final Map<String, Set<BanScope>> BY_INDUSTRY =
      Map.of(
          "vegetable", Set.of(BanScope.VEGETABLES),
          "mushroom", Set.of(BanScope.MUSHROOMS, BanScope.VEGETABLES),
          "fruit", Set.of(BanScope.FRUIT),
          "tea", Set.of(BanScope.TEA),
          "herb", Set.of(BanScope.HERBS));

  private final Lexicon lexicon;

  CropGroups(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The groups of a case; empty when the crop is unknown.
   *
   * @param cropConcept concept id of the crop or animal
   * @param industry industry code of the case
   */
  Optional<Set<BanScope>> of(@Nullable String cropConcept, String industry) {
    if (cropConcept == null) {
      return Optional.empty();
    }
    return lexicon
        .find(cropConcept)
        .flatMap(CropGroups::kind)
        .map(
            kind -> {
              EnumSet<BanScope> groups = EnumSet.of(kind);
              groups.addAll(BY_INDUSTRY.getOrDefault(industry, Set.of()));
              List<String> path = new ArrayList<>(List.of(cropConcept));
              path.addAll(lexicon.broaderIds(cropConcept));
              path.forEach(id -> lexicon.find(id).ifPresent(wider -> add(wider, groups)));
              return groups;
            });
  }

  private static Optional<BanScope> kind(Concept concept) {
    if (concept.type() == ConceptType.CROP) {
      return Optional.of(BanScope.CROPS);
    }
    boolean animal =
        concept.type() == ConceptType.LIVESTOCK || concept.type() == ConceptType.AQUATIC;
    return animal ? Optional.of(BanScope.FOOD_ANIMALS) : Optional.empty();
  }

  private static void add(Concept concept, Set<BanScope> groups) {
    concept.attribute("group").forEach(label -> BanScope.find(label).ifPresent(groups::add));
    concept
        .attribute("industry")
        .forEach(industry -> groups.addAll(BY_INDUSTRY.getOrDefault(industry, Set.of())));
  }
}
