package cn.tianwen.accounts.web.people;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.people.Availability;
import cn.tianwen.accounts.people.ExpertKind;
import cn.tianwen.accounts.people.OfficerBackground;
import cn.tianwen.accounts.people.ServiceLevel;
import cn.tianwen.accounts.people.TitleLevel;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Scope;
import cn.tianwen.accounts.web.forms.Choice;
import cn.tianwen.accounts.web.forms.FormErrors;
import cn.tianwen.accounts.web.forms.FormValues;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Region;
import cn.tianwen.reference.Regions;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page with the form of a person: empty, as kept, or as typed with what is wrong. */
@Component
class PersonFormPages {

  private final Accounts accounts;
  private final RegionChoices choices;
  private final Regions regions;
  private final Industries industries;

  PersonFormPages(
      Accounts accounts, RegionChoices choices, Regions regions, Industries industries) {
    this.accounts = accounts;
    this.choices = choices;
    this.regions = regions;
    this.industries = industries;
  }

  /**
   * A city with its counties, of which an expert may serve any.
   *
   * @param open whether one of them is chosen
   */
  record Area(Region city, List<Region> counties, boolean open) {}

  /** Puts the form and its choices into the model, and names the template. */
  String show(Principal who, FormValues form, FormErrors errors, Model model) {
    Scope scope = accounts.rules().scope(who, Operation.EDIT_PERSON);
    model.addAttribute("form", form);
    if (!model.containsAttribute("keptNumbers")) {
      model.addAttribute("keptNumbers", Map.of());
    }
    model.addAttribute("errors", errors);
    model.addAttribute("regionOptions", choices.within(scope));
    model.addAttribute(
        "industryOptions",
        industries.list().stream().map(one -> new Choice(one.code(), one.label())).toList());
    model.addAttribute("kindOptions", Choice.of(ExpertKind::label, ExpertKind.values()));
    model.addAttribute("levelOptions", Choice.of(ServiceLevel::label, ServiceLevel.values()));
    model.addAttribute("titleLevelOptions", Choice.of(TitleLevel::label, TitleLevel.values()));
    model.addAttribute(
        "availabilityOptions", Choice.of(Availability::label, Availability.values()));
    model.addAttribute(
        "backgroundOptions", Choice.of(OfficerBackground::label, OfficerBackground.values()));
    model.addAttribute("areas", areas(scope, form.list("expert.serviceArea")));
    return "accounts-web/person-form";
  }

  private List<Area> areas(Scope scope, List<String> chosen) {
    return choices.provinces(scope).stream()
        .flatMap(province -> regions.listChildren(province.code()).stream())
        .map(
            city -> {
              List<Region> counties = regions.listChildren(city.code());
              boolean open =
                  chosen.contains(city.code())
                      || counties.stream().anyMatch(county -> chosen.contains(county.code()));
              return new Area(city, counties, open);
            })
        .toList();
  }
}
