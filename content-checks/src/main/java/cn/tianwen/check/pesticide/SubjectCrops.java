package cn.tianwen.check.pesticide;

import cn.tianwen.check.ReadText;
import cn.tianwen.check.TextField;
import cn.tianwen.index.lexicon.BanScope;
import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.ConceptMention;
import cn.tianwen.index.lexicon.ConceptType;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.text.TextFolder;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Which crops or animals a text is about: those it says, or else those of its title. */
public final class SubjectCrops {

  private static final Set<ConceptType> KINDS =
      EnumSet.of(ConceptType.CROP, ConceptType.LIVESTOCK, ConceptType.AQUATIC);

  private final TextFolder folder = new TextFolder();
  private final Lexicon lexicon;
  private final CropGroups groups;

  /** Knows the crops and animals of a lexicon. */
  public SubjectCrops(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.groups = new CropGroups(lexicon);
  }

  /** The crops and animals; none when the text does not say. */
  public List<Concept> of(ReadText text) {
    List<Concept> said =
        text.source().crops().stream()
            .flatMap(crop -> lexicon.findBySurface(folder.fold(crop)).stream())
            .filter(concept -> KINDS.contains(concept.type()))
            .toList();
    return said.isEmpty() ? named(text.field(TextField.TITLE).mentions()) : said;
  }

  /** The crops and animals among mentions. */
  List<Concept> named(Collection<ConceptMention> mentions) {
    return mentions.stream()
        .map(ConceptMention::concept)
        .filter(concept -> KINDS.contains(concept.type()))
        .distinct()
        .toList();
  }

  /** The groups that crops belong to together; empty when there is none. */
  Optional<Set<BanScope>> groups(Collection<Concept> crops, ReadText text) {
    String industry = Objects.requireNonNullElse(text.source().industry(), "");
    EnumSet<BanScope> all = EnumSet.noneOf(BanScope.class);
    crops.forEach(crop -> groups.of(crop.id(), industry).ifPresent(all::addAll));
    return all.isEmpty() ? Optional.empty() : Optional.of(all);
  }
}
