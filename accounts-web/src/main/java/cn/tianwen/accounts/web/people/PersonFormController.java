package cn.tianwen.accounts.web.people;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.people.ChangedMeanwhileException;
import cn.tianwen.accounts.people.InvalidRecordException;
import cn.tianwen.accounts.people.MaskedNumber;
import cn.tianwen.accounts.people.Person;
import cn.tianwen.accounts.people.PersonDraft;
import cn.tianwen.accounts.people.RecordChange;
import cn.tianwen.accounts.rights.AccessDeniedException;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.vault.PersonalNumber;
import cn.tianwen.accounts.vault.PersonalNumberKind;
import cn.tianwen.accounts.web.SignedIn;
import cn.tianwen.accounts.web.forms.FormErrors;
import cn.tianwen.accounts.web.forms.FormValues;
import cn.tianwen.accounts.web.forms.Notice;
import cn.tianwen.index.lexicon.Lexicon;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds a person and changes one. */
@Controller
class PersonFormController {

  private static final int MOST_SPECIALTIES = 50;

  private final Accounts accounts;
  private final PersonFormPages pages;
  private final PersonFormWords formWords;
  private final PeopleWords words;
  private final InstitutionFinder institutions;
  private final ActorNames actors;
  private final Specialties specialties;

  PersonFormController(
      Accounts accounts,
      PersonFormPages pages,
      PeopleWords words,
      InstitutionFinder institutions,
      ActorNames actors,
      Lexicon lexicon) {
    this.accounts = accounts;
    this.pages = pages;
    this.formWords = new PersonFormWords(words);
    this.words = words;
    this.institutions = institutions;
    this.actors = actors;
    this.specialties = new Specialties(lexicon, MOST_SPECIALTIES);
  }

  @GetMapping("/people/new")
  String blank(SignedIn signedIn, Model model) {
    if (!StaffAbilities.of(accounts.rules(), signedIn.principal()).createPeople()) {
      throw new AccessDeniedException(Operation.EDIT_PERSON);
    }
    model.addAttribute("title", "新建人员");
    return pages.show(signedIn.principal(), FormValues.empty(), new FormErrors(), model);
  }

  @PostMapping("/people")
  String create(
      SignedIn signedIn,
      @RequestParam MultiValueMap<String, String> posted,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    FormValues form = FormValues.of(posted);
    FormErrors errors = new FormErrors();
    PersonDraft draft = reader(signedIn, form, errors, null).read();
    List<PersonalNumber> numbers = numbers(reader(signedIn, form, errors, null));
    if (!errors.any()) {
      try {
        Person person = accounts.people().create(signedIn.principal(), draft);
        keep(signedIn.principal(), person.id(), numbers);
        Notice.say(redirect, "已建立档案。");
        return "redirect:/people/" + person.id();
      } catch (InvalidRecordException e) {
        errors.addAll(e.problems());
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("title", "新建人员");
    return pages.show(signedIn.principal(), form, errors, model);
  }

  @GetMapping("/people/{id}/edit")
  String edit(SignedIn signedIn, @PathVariable UUID id, Model model) {
    Person person = accounts.people().get(signedIn.principal(), id);
    if (!accounts.staffDesk().abilities(signedIn.principal(), person).edit()) {
      throw new AccessDeniedException(Operation.EDIT_PERSON);
    }
    return form(signedIn, person, values(person), new FormErrors(), model);
  }

  @PostMapping("/people/{id}")
  String change(
      SignedIn signedIn,
      @PathVariable UUID id,
      @RequestParam long version,
      @RequestParam MultiValueMap<String, String> posted,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Person before = accounts.people().get(signedIn.principal(), id);
    FormValues form = FormValues.of(posted);
    FormErrors errors = new FormErrors();
    PersonDraft draft = reader(signedIn, form, errors, before).read();
    List<PersonalNumber> numbers = numbers(reader(signedIn, form, errors, before));
    if (!errors.any()) {
      try {
        Person after = accounts.people().change(signedIn.principal(), id, version, draft);
        keep(signedIn.principal(), id, numbers);
        say(redirect, before, after, draft.phone() != null || !numbers.isEmpty());
        return "redirect:/people/" + id;
      } catch (InvalidRecordException e) {
        errors.addAll(e.problems());
      } catch (ChangedMeanwhileException e) {
        response.setStatus(HttpStatus.CONFLICT.value());
        return conflict(signedIn, id, form, model);
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return form(signedIn, before, form, errors, model);
  }

  /** Shows what others wrote beside what was typed, and keeps what was typed in the form. */
  private String conflict(SignedIn signedIn, UUID id, FormValues typed, Model model) {
    Person now = accounts.people().get(signedIn.principal(), id);
    model.addAttribute("differences", formWords.differences(values(now), typed));
    accounts.people().history(signedIn.principal(), id).stream()
        .findFirst()
        .ifPresent(last -> sayWho(signedIn, last, model));
    Map<String, List<String>> fields = new LinkedHashMap<>(typed.fields());
    fields.put("version", List.of(Long.toString(now.version())));
    return form(signedIn, now, new FormValues(fields), new FormErrors(), model);
  }

  private void sayWho(SignedIn signedIn, RecordChange last, Model model) {
    model.addAttribute("changedAt", words.time(last.at()));
    model.addAttribute(
        "changedBy",
        actors.of(signedIn.principal(), List.of(last.actor())).getOrDefault(last.actor(), ""));
  }

  private String form(
      SignedIn signedIn, Person person, FormValues form, FormErrors errors, Model model) {
    model.addAttribute("title", "修改" + words.name(person) + "的档案");
    model.addAttribute("id", person.id());
    model.addAttribute("keptNumbers", keptNumbers(signedIn.principal(), person.id()));
    return pages.show(signedIn.principal(), form, errors, model);
  }

  private Map<String, String> keptNumbers(Principal who, UUID id) {
    return accounts.people().numbers(who, id).stream()
        .collect(
            Collectors.toMap(
                number -> number.kind().name(), MaskedNumber::masked, (one, other) -> one));
  }

  private FormValues values(Person person) {
    return PersonFormValues.of(person, institutions::name);
  }

  private PersonFormReader reader(
      SignedIn signedIn, FormValues form, FormErrors errors, @Nullable Person before) {
    return new PersonFormReader(
        form,
        errors,
        before,
        accounts.numbers(),
        specialties,
        text -> institutions.find(signedIn.principal(), text));
  }

  private static List<PersonalNumber> numbers(PersonFormReader reader) {
    List<PersonalNumber> numbers = new ArrayList<>();
    reader.number("idCard", PersonalNumberKind.ID_CARD).ifPresent(numbers::add);
    reader.number("bankCard", PersonalNumberKind.BANK_CARD).ifPresent(numbers::add);
    return numbers;
  }

  private void keep(Principal who, UUID id, List<PersonalNumber> numbers) {
    numbers.forEach(number -> accounts.staffDesk().putNumber(who, id, number));
  }

  /** A change of personal numbers cannot be taken back: the old ones are gone. */
  private void say(RedirectAttributes redirect, Person before, Person after, boolean numbers) {
    if (numbers) {
      Notice.say(redirect, "已保存。");
      return;
    }
    if (after.version() == before.version()) {
      Notice.say(redirect, "没有改动，不用保存。");
      return;
    }
    Map<String, List<String>> fields = new LinkedHashMap<>(values(before).fields());
    fields.put("version", List.of(Long.toString(after.version())));
    Notice.say(redirect, "已保存。", new Notice.Undo("/people/" + after.id(), new FormValues(fields)));
  }
}
