package cn.tianwen.accounts.web.institutions;

import cn.tianwen.accounts.people.Institution;
import cn.tianwen.accounts.people.InstitutionDraft;
import cn.tianwen.accounts.people.InstitutionKind;
import cn.tianwen.accounts.people.Position;
import cn.tianwen.accounts.people.ServiceLevel;
import cn.tianwen.accounts.vault.InvalidPersonalNumberException;
import cn.tianwen.accounts.vault.PersonalNumber;
import cn.tianwen.accounts.vault.PersonalNumberKind;
import cn.tianwen.accounts.vault.PersonalNumberParser;
import cn.tianwen.accounts.web.forms.EnumText;
import cn.tianwen.accounts.web.forms.FormErrors;
import cn.tianwen.accounts.web.forms.FormValues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fills the form of an institution and reads it. */
final class InstitutionForm {

  private InstitutionForm() {}

  /**
   * The form of an institution as it is kept.
   *
   * @param parent name of the institution above; empty for none
   */
  static FormValues of(Institution institution, String parent) {
    Position position = institution.position();
    Map<String, List<String>> fields = new LinkedHashMap<>();
    fields.put("version", List.of(Long.toString(institution.version())));
    fields.put("number", List.of(institution.number()));
    fields.put("name", List.of(institution.name()));
    fields.put("kind", List.of(institution.kind().name()));
    fields.put("level", List.of(institution.level().name()));
    fields.put("region", List.of(institution.region()));
    fields.put("parent", List.of(parent));
    fields.put("address", List.of(institution.address()));
    fields.put("latitude", List.of(position == null ? "" : Double.toString(position.latitude())));
    fields.put("longitude", List.of(position == null ? "" : Double.toString(position.longitude())));
    return new FormValues(fields);
  }

  /**
   * The draft; nothing in it counts when errors were noted.
   *
   * @param institutions finds an institution by its name or number
   */
  static InstitutionDraft read(
      FormValues form,
      FormErrors errors,
      PersonalNumberParser numbers,
      Function<String, Optional<UUID>> institutions) {
    return new InstitutionDraft(
        form.text("number"),
        form.text("name"),
        one(form, errors, InstitutionKind.class, "kind", InstitutionKind.SERVICE),
        one(form, errors, ServiceLevel.class, "level", ServiceLevel.COUNTY),
        form.text("region"),
        parent(form, errors, institutions),
        form.text("address"),
        phone(form, errors, numbers),
        position(form, errors));
  }

  private static <E extends Enum<E>> E one(
      FormValues form, FormErrors errors, Class<E> type, String field, E instead) {
    Optional<E> chosen = EnumText.find(type, form.text(field));
    errors.require(chosen.isPresent(), field, "请从列表中选择一项。");
    return chosen.orElse(instead);
  }

  private static @Nullable UUID parent(
      FormValues form, FormErrors errors, Function<String, Optional<UUID>> institutions) {
    String text = form.text("parent");
    Optional<UUID> found = text.isEmpty() ? Optional.empty() : institutions.apply(text);
    errors.require(text.isEmpty() || found.isPresent(), "parent", "没有找到这个机构，请写全称或编号，并从提示里选。");
    return found.orElse(null);
  }

  private static @Nullable PersonalNumber phone(
      FormValues form, FormErrors errors, PersonalNumberParser numbers) {
    if (form.text("phone").isEmpty()) {
      return null;
    }
    try {
      return numbers.parse(PersonalNumberKind.PHONE, form.text("phone"));
    } catch (InvalidPersonalNumberException e) {
      errors.add("phone", String.valueOf(e.getMessage()));
      return null;
    }
  }

  private static @Nullable Position position(FormValues form, FormErrors errors) {
    String latitude = form.text("latitude");
    String longitude = form.text("longitude");
    if (latitude.isEmpty() && longitude.isEmpty()) {
      return null;
    }
    try {
      return new Position(Double.parseDouble(latitude), Double.parseDouble(longitude));
    } catch (IllegalArgumentException e) {
      errors.add("latitude", "位置要同时写纬度（3 至 54）和经度（73 至 136），如 21.9 和 110.8；不清楚就都空着。");
      return null;
    }
  }
}
