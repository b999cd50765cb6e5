package cn.tianwen.accounts.web.people;

import cn.tianwen.accounts.people.Availability;
import cn.tianwen.accounts.people.ExpertKind;
import cn.tianwen.accounts.people.ExpertProfile;
import cn.tianwen.accounts.people.OfficerBackground;
import cn.tianwen.accounts.people.OfficerProfile;
import cn.tianwen.accounts.people.Person;
import cn.tianwen.accounts.people.PersonDraft;
import cn.tianwen.accounts.people.Position;
import cn.tianwen.accounts.people.ServiceLevel;
import cn.tianwen.accounts.people.TitleLevel;
import cn.tianwen.accounts.vault.InvalidPersonalNumberException;
import cn.tianwen.accounts.vault.PersonalNumber;
import cn.tianwen.accounts.vault.PersonalNumberKind;
import cn.tianwen.accounts.vault.PersonalNumberParser;
import cn.tianwen.accounts.web.forms.EnumText;
import cn.tianwen.accounts.web.forms.FormErrors;
import cn.tianwen.accounts.web.forms.FormValues;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands in the form of a person. What cannot be read at all is noted here; everything
 * else is judged by the service.
 */
final class PersonFormReader {

  private final FormValues form;
  private final FormErrors errors;
  private final @Nullable Person before;
  private final PersonalNumberParser numbers;
  private final Specialties specialties;
  private final Function<String, Optional<UUID>> institutions;

  /**
   * Takes the form.
   *
   * @param errors where to note what cannot be read
   * @param before the person as kept; null for a new one
   * @param institutions finds an institution by its name or number
   */
  PersonFormReader(
      FormValues form,
      FormErrors errors,
      @Nullable Person before,
      PersonalNumberParser numbers,
      Specialties specialties,
      Function<String, Optional<UUID>> institutions) {
    this.form = form;
    this.errors = errors;
    this.before = before;
    this.numbers = numbers;
    this.specialties = specialties;
    this.institutions = institutions;
  }

  /** The draft; nothing in it counts when errors were noted. */
  PersonDraft read() {
    return new PersonDraft(
        form.text("name"),
        form.text("region").isEmpty() ? null : form.text("region"),
        institution("institution"),
        number("phone", PersonalNumberKind.PHONE).orElse(null),
        form.has("profile", "expert") ? expert() : null,
        form.has("profile", "officer") ? officer() : null);
  }

  /** A number that was typed; empty when the field is. */
  Optional<PersonalNumber> number(String field, PersonalNumberKind kind) {
    if (form.text(field).isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(numbers.parse(kind, form.text(field)));
    } catch (InvalidPersonalNumberException e) {
      errors.add(field, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private ExpertProfile expert() {
    ExpertProfile kept = before == null ? null : before.expert();
    String text = form.text("expert.specialtyText");
    List<String> concepts =
        kept != null && kept.specialtyText().equals(text)
            ? kept.specialties()
            : specialties.read(text);
    Availability availability =
        one(Availability.class, "expert.availability", Availability.AVAILABLE);
    return new ExpertProfile(
        form.text("expert.number"),
        one(ExpertKind.class, "expert.kind", ExpertKind.TECHNICIAN),
        one(ServiceLevel.class, "expert.level", ServiceLevel.COUNTY),
        form.text("expert.title"),
        one(TitleLevel.class, "expert.titleLevel", TitleLevel.NONE),
        form.text("expert.job"),
        form.list("expert.industries"),
        concepts,
        text,
        form.list("expert.serviceArea"),
        position(),
        availability,
        awayUntil(),
        kept == null ? null : kept.photo(),
        form.text("expert.introduction"));
  }

  private OfficerProfile officer() {
    return new OfficerProfile(
        form.text("officer.number"),
        one(OfficerBackground.class, "officer.background", OfficerBackground.OTHER),
        form.text("officer.township"),
        form.text("officer.village"),
        institution("officer.centre"));
  }

  private <E extends Enum<E>> E one(Class<E> type, String field, E instead) {
    Optional<E> chosen = EnumText.find(type, form.text(field));
    if (chosen.isEmpty()) {
      errors.add(field, "请从列表中选择一项。");
    }
    return chosen.orElse(instead);
  }

  private @Nullable UUID institution(String field) {
    if (form.text(field).isEmpty()) {
      return null;
    }
    Optional<UUID> found = institutions.apply(form.text(field));
    if (found.isEmpty()) {
      errors.add(field, "没有找到这个单位，请写全称或编号，并从提示里选。");
    }
    return found.orElse(null);
  }

  private @Nullable Position position() {
    String latitude = form.text("expert.latitude");
    String longitude = form.text("expert.longitude");
    if (latitude.isEmpty() && longitude.isEmpty()) {
      return null;
    }
    try {
      return new Position(Double.parseDouble(latitude), Double.parseDouble(longitude));
    } catch (IllegalArgumentException e) {
      errors.add("expert.latitude", "位置要同时写纬度（3 至 54）和经度（73 至 136），如 21.9 和 110.8；不清楚就都空着。");
      return null;
    }
  }

  private @Nullable LocalDate awayUntil() {
    if (form.text("expert.awayUntil").isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(form.text("expert.awayUntil"));
    } catch (DateTimeParseException e) {
      errors.add("expert.awayUntil", "日期请写成 2026-03-01 的样子。");
      return null;
    }
  }
}
