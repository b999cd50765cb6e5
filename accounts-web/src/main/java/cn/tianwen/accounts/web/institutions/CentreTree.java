package cn.tianwen.accounts.web.institutions;

import cn.tianwen.accounts.people.Institution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Centres one below the other: below the one that is named as theirs, otherwise below the centre of
 * the next region upwards. Whoever has none of the kind stands at the top.
 */
final class CentreTree {

  private final List<Institution> centres;
  private final Set<UUID> placed = new HashSet<>();

  private CentreTree(List<Institution> centres) {
    this.centres =
        centres.stream()
            .sorted(Comparator.comparing(Institution::region).thenComparing(Institution::name))
            .toList();
  }

  /** A centre and those below it. */
  record Node(Institution centre, List<Node> below) {}

  /** The tops of the tree, each with everything below, by region. */
  static List<Node> of(List<Institution> centres) {
    CentreTree tree = new CentreTree(centres);
    List<Node> tops = new ArrayList<>(tree.below(null));
    // Two centres that each name the other as the one above would be lost.
    for (Institution left : tree.centres) {
      if (!tree.placed.contains(left.id())) {
        tops.add(tree.node(left));
      }
    }
    return List.copyOf(tops);
  }

  private List<Node> below(@Nullable Institution parent) {
    return centres.stream()
        .filter(centre -> isBelow(centre, parent) && !placed.contains(centre.id()))
        .map(this::node)
        .toList();
  }

  private Node node(Institution centre) {
    placed.add(centre.id());
    return new Node(centre, below(centre));
  }

  private boolean isBelow(Institution centre, @Nullable Institution parent) {
    Institution above = above(centre);
    return parent == null ? above == null : above != null && above.id().equals(parent.id());
  }

  private @Nullable Institution above(Institution centre) {
    for (Institution other : centres) {
      if (other.id().equals(centre.parent())) {
        return other;
      }
    }
    List<String> path = centre.regionPath();
    for (int i = path.size() - 2; i >= 0; i--) {
      for (Institution other : centres) {
        if (other.region().equals(path.get(i)) && !other.id().equals(centre.id())) {
          return other;
        }
      }
    }
    return null;
  }
}
