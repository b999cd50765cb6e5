package cn.tianwen.check.pesticide;

import cn.tianwen.index.lexicon.Ban;
import cn.tianwen.index.lexicon.BanScope;
import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.ConceptType;
import cn.tianwen.index.lexicon.Lexicon;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the state forbids, of agents of some types. */
final class Bans {

  private final Map<String, Ban> byId;

  Bans(Lexicon lexicon, Collection<ConceptType> types) {
    this.byId =
        lexicon.concepts().stream()
            .filter(concept -> types.contains(concept.type()))
            .filter(concept -> Ban.of(concept).isPresent())
            .collect(
                Collectors.toUnmodifiableMap(
                    Concept::id, concept -> Ban.of(concept).orElseThrow()));
  }

  /** Whether an agent is forbidden for anything. */
  boolean holdFor(Concept agent) {
    return byId.containsKey(agent.id());
  }

  /**
   * What of a ban concerns a crop; empty when none of it does.
   *
   * @param crop groups of the crop; empty when it is unknown, then every ban counts
   * @param sentence that names the agent, and may speak of a use that is left to it
   */
  Set<BanScope> forbidden(Concept agent, Optional<Set<BanScope>> crop, String sentence) {
    Ban ban = byId.get(agent.id());
    if (ban == null) {
      return Set.of();
    }
    EnumSet<BanScope> concerned = EnumSet.copyOf(ban.scopes());
    concerned.removeIf(
        scope ->
            scope != BanScope.EVERYTHING && crop.map(own -> !own.contains(scope)).orElse(false));
    boolean allowed = ban.allowed().stream().anyMatch(use -> use.isMeantBy(sentence));
    boolean onlyInGeneral = EnumSet.of(BanScope.EVERYTHING, BanScope.CROPS).containsAll(concerned);
    return allowed && onlyInGeneral ? Set.of() : concerned;
  }
}
