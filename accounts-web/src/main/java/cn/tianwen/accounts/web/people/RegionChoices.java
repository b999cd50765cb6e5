package cn.tianwen.accounts.web.people;

import cn.tianwen.accounts.rights.Scope;
import cn.tianwen.accounts.web.forms.Choice;
import cn.tianwen.reference.Region;
import cn.tianwen.reference.Regions;
import java.util.ArrayList;
import java.util.List;

/** The regions that somebody may choose from, in the order of the tree, each level set in. */
public final class RegionChoices {

  private static final String INDENT = "　";

  private final Regions regions;

  /** Takes the region tree. */
  public RegionChoices(Regions regions) {
    this.regions = regions;
  }

  /** The regions of a scope with everything below them. */
  public List<Choice> within(Scope scope) {
    List<Choice> choices = new ArrayList<>();
    tops(scope).forEach(top -> add(top, 0, choices));
    return List.copyOf(choices);
  }

  /** The provinces that a scope lies in, whole: an expert may serve beyond the own county. */
  public List<Region> provinces(Scope scope) {
    return tops(scope).stream()
        .map(top -> regions.get(regions.path(top.code()).getFirst()))
        .distinct()
        .toList();
  }

  private List<Region> tops(Scope scope) {
    return scope.everything()
        ? regions.listProvinces()
        : scope.regions().stream()
            .flatMap(code -> regions.find(code).stream())
            .filter(
                region ->
                    regions.path(region.code()).stream()
                        .noneMatch(
                            above ->
                                !above.equals(region.code()) && scope.regions().contains(above)))
            .toList();
  }

  private void add(Region region, int depth, List<Choice> choices) {
    choices.add(new Choice(region.code(), INDENT.repeat(depth) + region.name()));
    regions.listChildren(region.code()).forEach(child -> add(child, depth + 1, choices));
  }
}
