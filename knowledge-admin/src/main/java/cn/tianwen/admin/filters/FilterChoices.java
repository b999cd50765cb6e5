package cn.tianwen.admin.filters;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Scope;
import cn.tianwen.accounts.web.forms.Choice;
import cn.tianwen.accounts.web.people.RegionChoices;
import cn.tianwen.editorial.ContentKind;
import cn.tianwen.editorial.ItemState;
import cn.tianwen.reference.Industries;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What lists of content can be narrowed by, within the reach of whoever asks. */
@Component
public class FilterChoices {

  private static final List<Operation> CONTENT =
      List.of(Operation.SUBMIT_CONTENT, Operation.REVIEW_CONTENT, Operation.PUBLISH_CONTENT);

  private final Accounts accounts;
  private final RegionChoices regions;
  private final Industries industries;

  FilterChoices(Accounts accounts, RegionChoices regions, Industries industries) {
    this.accounts = accounts;
    this.regions = regions;
    this.industries = industries;
  }

  /** Puts the choices into the model. */
  public void addTo(Model model, Principal who) {
    model.addAttribute("kindOptions", Choice.of(ContentKind::label, ContentKind.values()));
    model.addAttribute("stateOptions", Choice.of(ItemState::label, ItemState.values()));
    model.addAttribute("regionOptions", regions.within(reach(who)));
    model.addAttribute(
        "industryOptions",
        industries.list().stream().map(one -> new Choice(one.code(), one.label())).toList());
  }

  /** Whether somebody may do an operation anywhere, if only to what is their own. */
  public boolean may(Principal who, Operation operation) {
    return !accounts.rules().scope(who, operation).isNothing();
  }

  private Scope reach(Principal who) {
    boolean everything = false;
    SortedSet<String> codes = new TreeSet<>();
    for (Operation operation : CONTENT) {
      Scope scope = accounts.rules().scope(who, operation);
      everything |= scope.everything();
      codes.addAll(scope.regions());
    }
    return new Scope(everything, codes, null);
  }
}
