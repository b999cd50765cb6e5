package cn.tianwen.accounts.web.people;

import cn.tianwen.accounts.people.ExpertProfile;
import cn.tianwen.accounts.people.OfficerProfile;
import cn.tianwen.accounts.people.Person;
import cn.tianwen.accounts.people.Position;
import cn.tianwen.accounts.web.forms.FormValues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fills the form of a person. Personal numbers stay out of it: an empty field keeps them. */
final class PersonFormValues {

  private final Map<String, List<String>> fields = new LinkedHashMap<>();
  private final Function<@Nullable UUID, String> institutions;

  private PersonFormValues(Function<@Nullable UUID, String> institutions) {
    this.institutions = institutions;
  }

  /**
   * The form of a person as it is kept.
   *
   * @param institutions the names of institutions, empty for none
   */
  static FormValues of(Person person, Function<@Nullable UUID, String> institutions) {
    PersonFormValues form = new PersonFormValues(institutions);
    form.put("version", Long.toString(person.version()));
    form.put("name", person.name());
    form.put("region", Objects.requireNonNullElse(person.region(), ""));
    form.put("institution", institutions.apply(person.institution()));
    List<String> profiles = new ArrayList<>();
    if (person.expert() != null) {
      profiles.add("expert");
      form.expert(person.expert());
    }
    if (person.officer() != null) {
      profiles.add("officer");
      form.officer(person.officer());
    }
    form.fields.put("profile", profiles);
    return new FormValues(form.fields);
  }

  private void expert(ExpertProfile expert) {
    put("expert.number", expert.number());
    put("expert.kind", expert.kind().name());
    put("expert.level", expert.level().name());
    put("expert.title", expert.title());
    put("expert.titleLevel", expert.titleLevel().name());
    put("expert.job", expert.job());
    fields.put("expert.industries", expert.industries());
    put("expert.specialtyText", expert.specialtyText());
    fields.put("expert.serviceArea", expert.serviceArea());
    Position position = expert.position();
    put("expert.latitude", position == null ? "" : Double.toString(position.latitude()));
    put("expert.longitude", position == null ? "" : Double.toString(position.longitude()));
    put("expert.availability", expert.availability().name());
    put("expert.awayUntil", Objects.toString(expert.awayUntil(), ""));
    put("expert.introduction", expert.introduction());
  }

  private void officer(OfficerProfile officer) {
    put("officer.number", officer.number());
    put("officer.background", officer.background().name());
    put("officer.township", officer.township());
    put("officer.village", officer.village());
    put("officer.centre", institutions.apply(officer.centre()));
  }

  private void put(String field, String text) {
    fields.put(field, List.of(text));
  }
}
