package cn.tianwen.index.lexicon;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * That the state forbids an agent, wholly or on some crops.
 *
 * @param scopes what it must not be used on; at least one
 * @param notices the official notices that say so, as 农业部公告第322号(2003-12-30); at least one
 * @param allowed uses that {@link BanScope#EVERYTHING} and {@link BanScope#CROPS} do not forbid
 */
public record Ban(Set<BanScope> scopes, List<String> notices, Set<AllowedUse> allowed) {

  /** Keeps its own copies and refuses a ban without scope or notice. */
  public Ban {
    scopes = Set.copyOf(scopes);
    notices = List.copyOf(notices);
    allowed = Set.copyOf(allowed);
    if (scopes.isEmpty() || notices.isEmpty()) {
      throw new IllegalArgumentException("A ban needs a scope and a notice");
    }
  }

  /** The ban that a concept of a loaded lexicon stands under; empty when it is not banned. */
  public static Optional<Ban> of(Concept concept) {
    Set<BanScope> scopes =
        concept.attribute("banned").stream()
            .flatMap(label -> BanScope.find(label).stream())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(BanScope.class)));
    if (scopes.isEmpty()) {
      return Optional.empty();
    }
    Set<AllowedUse> allowed =
        concept.attribute("allowed").stream()
            .flatMap(label -> AllowedUse.find(label).stream())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(AllowedUse.class)));
    return Optional.of(new Ban(scopes, concept.attribute("notice"), allowed));
  }
}
