package cn.tianwen.admin.upload;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.people.Institution;
import cn.tianwen.accounts.people.Person;
import cn.tianwen.accounts.rights.AccessDeniedException;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Scope;
import cn.tianwen.accounts.rights.Target;
import cn.tianwen.accounts.web.forms.Choice;
import cn.tianwen.accounts.web.people.RegionChoices;
import cn.tianwen.reference.Regions;
import java.util.List;
import java.util.Optional;

/** For which regions and in the name of which institution somebody writes. Thread-safe. */
public final class WritingPlaces {

  private final Accounts accounts;
  private final Regions regions;
  private final RegionChoices choices;

  /** Takes what knows people and regions. */
  public WritingPlaces(Accounts accounts, Regions regions) {
    this.accounts = accounts;
    this.regions = regions;
    choices = new RegionChoices(regions);
  }

  /**
   * Passes those who may write anything.
   *
   * @throws AccessDeniedException otherwise
   */
  public void requireWriter(Principal who) {
    if (scope(who).isNothing()) {
      throw new AccessDeniedException(Operation.SUBMIT_CONTENT);
    }
  }

  /** Whether somebody may write for a region. */
  public boolean mayWriteIn(Principal who, String region) {
    return regions.find(region).isPresent()
        && accounts
            .rules()
            .may(who, Operation.SUBMIT_CONTENT, new Target(regions.path(region), who.id()));
  }

  /** The regions that somebody may choose; who writes in their own name only, from their own. */
  public List<Choice> regions(Principal who) {
    Scope scope = scope(who);
    if (scope.everything() || !scope.regions().isEmpty()) {
      return choices.within(scope);
    }
    return home(who).map(regions::path).orElse(List.of()).stream()
        .map(code -> new Choice(code, regions.get(code).name()))
        .toList();
  }

  /**
   * A region to be chosen.
   *
   * @param code of a region that there is
   */
  public Choice choice(String code) {
    return new Choice(code, regions.get(code).name());
  }

  /** The region that somebody most likely writes for; empty when that cannot be told. */
  public String usualRegion(Principal who) {
    return home(who)
        .filter(code -> mayWriteIn(who, code))
        .or(() -> scope(who).regions().stream().findFirst())
        .orElse("");
  }

  /** The institution that somebody works for; empty when they have none. */
  public String usualInstitution(Principal who) {
    return accounts
        .directory()
        .find(who.id())
        .map(Person::institution)
        .flatMap(accounts.directory()::findInstitution)
        .map(Institution::name)
        .orElse("");
  }

  private Optional<String> home(Principal who) {
    return accounts.directory().find(who.id()).map(Person::region);
  }

  private Scope scope(Principal who) {
    return accounts.rules().scope(who, Operation.SUBMIT_CONTENT);
  }
}
