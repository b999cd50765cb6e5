package cn.tianwen.accounts.web.people;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.people.Institution;
import cn.tianwen.accounts.people.Person;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.rights.RoleGrant;
import cn.tianwen.accounts.rights.Target;
import cn.tianwen.accounts.web.forms.Choice;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of a person, also when it is shown again with an error. */
@Component
class PersonPages {

  /** Roles that come with a profile and go with it. */
  private static final Set<Role> WITH_PROFILE = EnumSet.of(Role.EXPERT, Role.INFORMATION_OFFICER);

  private final Accounts accounts;
  private final PeopleWords words;
  private final ChangeHistory history;
  private final RegionChoices choices;

  PersonPages(Accounts accounts, PeopleWords words, ChangeHistory history, RegionChoices choices) {
    this.accounts = accounts;
    this.words = words;
    this.history = history;
    this.choices = choices;
  }

  /** Puts everything that the page shows into the model, and names its template. */
  String show(Principal who, UUID id, Model model) {
    Person person = accounts.people().get(who, id);
    model.addAttribute("person", view(who, person));
    model.addAttribute("may", accounts.staffDesk().abilities(who, person));
    model.addAttribute("numbers", accounts.people().numbers(who, id));
    model.addAttribute("history", history.of(who, accounts.people().history(who, id)));
    model.addAttribute("roleOptions", grantable(who, person));
    model.addAttribute(
        "regionOptions", choices.within(accounts.rules().scope(who, Operation.GRANT_ROLE)));
    return "accounts-web/person";
  }

  private PersonView view(Principal who, Person person) {
    UUID centre = person.officer() == null ? null : person.officer().centre();
    Map<UUID, Institution> institutions =
        accounts
            .directory()
            .listInstitutions(
                Stream.of(Optional.ofNullable(person.institution()), Optional.ofNullable(centre))
                    .flatMap(Optional::stream)
                    .collect(Collectors.toSet()))
            .stream()
            .collect(Collectors.toMap(Institution::id, Function.identity()));
    return new PersonView(
        person.id(),
        person.version(),
        words.name(person),
        person.status(),
        Objects.requireNonNullElse(person.region(), ""),
        words.place(person.region()),
        person.institution(),
        name(institutions, person.institution()),
        isVisible(who, institutions, person.institution()),
        name(institutions, centre),
        grants(who, person),
        person.expert(),
        person.officer(),
        person.expert() == null ? null : person.expert().photo(),
        person.createdAt(),
        person.changedAt());
  }

  private static String name(Map<UUID, Institution> institutions, @Nullable UUID id) {
    Institution institution = id == null ? null : institutions.get(id);
    return institution == null ? "" : institution.name();
  }

  private boolean isVisible(Principal who, Map<UUID, Institution> institutions, @Nullable UUID id) {
    Institution institution = id == null ? null : institutions.get(id);
    return institution != null
        && accounts.rules().may(who, Operation.READ_PERSON, Target.in(institution.regionPath()));
  }

  private List<PersonView.Grant> grants(Principal who, Person person) {
    return person.grants().stream()
        .sorted(
            Comparator.comparing(RoleGrant::role)
                .thenComparing(grant -> Objects.requireNonNullElse(grant.region(), "")))
        .map(
            grant ->
                new PersonView.Grant(
                    grant.role(),
                    Objects.requireNonNullElse(grant.region(), ""),
                    grant.region() == null ? "不限区划" : words.shortPlace(grant.region()),
                    accounts.staffDesk().mayRevoke(who, person, grant)))
        .toList();
  }

  /** The roles that somebody may give to a person somewhere. */
  private List<Choice> grantable(Principal who, Person person) {
    return Arrays.stream(Role.values())
        .filter(role -> !WITH_PROFILE.contains(role))
        .filter(role -> accounts.rules().mayGrant(who, role, person.target()))
        .map(role -> new Choice(role.name(), role.label()))
        .toList();
  }
}
