package cn.tianwen.accounts.people;

import cn.tianwen.accounts.rights.RoleGrant;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Industry;
import cn.tianwen.reference.Regions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells records in words for people, field by field, without personal numbers: for the history and
 * for the export. Fields with nothing in them are left out.
 */
final class Facts {

  /** Told as references, which say nothing to people. */
  private static final Set<RecordField> OPAQUE = EnumSet.of(RecordField.PHONE, RecordField.PHOTO);

  private final Regions regions;
  private final Industries industries;

  Facts(Regions regions, Industries industries) {
    this.regions = regions;
    this.industries = industries;
  }

  /** The difference between two tellings, in the order of the fields. */
  static List<FieldChange> changes(
      Map<RecordField, String> before, Map<RecordField, String> after) {
    List<FieldChange> changes = new ArrayList<>();
    for (RecordField field : RecordField.values()) {
      String old = before.getOrDefault(field, "");
      String now = after.getOrDefault(field, "");
      if (!old.equals(now)) {
        changes.add(
            OPAQUE.contains(field)
                ? new FieldChange(field, shown(old), old.isEmpty() ? shown(now) : replaced(now))
                : new FieldChange(field, old, now));
      }
    }
    return changes;
  }

  /** A telling for people to read, in which references are only said to be there. */
  static Map<RecordField, String> readable(Map<RecordField, String> facts) {
    Map<RecordField, String> readable = new EnumMap<>(facts);
    OPAQUE.forEach(field -> readable.computeIfPresent(field, (same, value) -> shown(value)));
    return readable;
  }

  private static String shown(String reference) {
    return reference.isEmpty() ? "" : "已登记";
  }

  private static String replaced(String reference) {
    return reference.isEmpty() ? "" : "已更换";
  }

  /**
   * What is known of a person.
   *
   * @param institutions gives the name of an institution
   */
  Map<RecordField, String> of(Person person, Function<UUID, String> institutions) {
    Telling telling = new Telling(institutions);
    telling
        .put(RecordField.NAME, person.name())
        .put(RecordField.STATUS, person.status().label())
        .put(RecordField.REGION, region(person.region()))
        .institution(RecordField.INSTITUTION, person.institution())
        .put(RecordField.PHONE, text(person.phone()))
        .put(RecordField.ROLES, roles(person.grants()));
    if (person.expert() != null) {
      expert(telling, person.expert());
    }
    if (person.officer() != null) {
      officer(telling, person.officer());
    }
    return telling.facts;
  }

  /**
   * What is known of an institution.
   *
   * @param institutions the names of institutions by their ids
   */
  Map<RecordField, String> of(Institution institution, Function<UUID, String> institutions) {
    return new Telling(institutions)
        .put(RecordField.NUMBER, institution.number())
        .put(RecordField.NAME, institution.name())
        .put(RecordField.KIND, institution.kind().label())
        .put(RecordField.LEVEL, institution.level().label())
        .put(RecordField.REGION, region(institution.region()))
        .institution(RecordField.PARENT, institution.parent())
        .put(RecordField.ADDRESS, institution.address())
        .put(RecordField.PHONE, text(institution.phone()))
        .put(RecordField.POSITION, position(institution.position()))
        .facts;
  }

  private void expert(Telling telling, ExpertProfile expert) {
    telling
        .put(RecordField.EXPERT_NUMBER, expert.number())
        .put(RecordField.EXPERT_KIND, expert.kind().label())
        .put(RecordField.EXPERT_LEVEL, expert.level().label())
        .put(RecordField.TITLE, expert.title())
        .put(RecordField.TITLE_LEVEL, expert.titleLevel().label())
        .put(RecordField.JOB, expert.job())
        .put(RecordField.INDUSTRIES, all(expert.industries(), this::industry))
        .put(RecordField.SPECIALTIES, all(expert.specialties(), concept -> concept))
        .put(RecordField.SPECIALTY_TEXT, expert.specialtyText())
        .put(RecordField.SERVICE_AREA, all(expert.serviceArea(), this::region))
        .put(RecordField.POSITION, position(expert.position()))
        .put(RecordField.AVAILABILITY, expert.availability().label())
        .put(RecordField.AWAY_UNTIL, text(expert.awayUntil()))
        .put(RecordField.PHOTO, text(expert.photo()))
        .put(RecordField.INTRODUCTION, expert.introduction());
  }

  private static void officer(Telling telling, OfficerProfile officer) {
    telling
        .put(RecordField.OFFICER_NUMBER, officer.number())
        .put(RecordField.BACKGROUND, officer.background().label())
        .put(RecordField.TOWNSHIP, officer.township())
        .put(RecordField.VILLAGE, officer.village())
        .institution(RecordField.CENTRE, officer.centre());
  }

  String region(@Nullable String code) {
    return code == null ? "" : regions.find(code).isPresent() ? regions.fullName(code) : code;
  }

  private String industry(String code) {
    return industries.find(code).map(Industry::label).orElse(code);
  }

  String grant(RoleGrant grant) {
    return grant.region() == null
        ? grant.role().label()
        : "%s（%s）".formatted(grant.role().label(), region(grant.region()));
  }

  private String roles(Collection<RoleGrant> grants) {
    return grants.stream().map(this::grant).sorted().collect(Collectors.joining("、"));
  }

  private static String position(@Nullable Position position) {
    return position == null
        ? ""
        : "北纬 %s°，东经 %s°".formatted(position.latitude(), position.longitude());
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static String all(Collection<String> codes, Function<String, String> label) {
    return codes.stream().map(label).collect(Collectors.joining("、"));
  }

  /** Facts in the making. */
  private static final class Telling {

    private final Map<RecordField, String> facts = new EnumMap<>(RecordField.class);
    private final Function<UUID, String> institutions;

    Telling(Function<UUID, String> institutions) {
      this.institutions = institutions;
    }

    Telling put(RecordField field, String text) {
      if (!text.isEmpty()) {
        facts.put(field, text);
      }
      return this;
    }

    Telling institution(RecordField field, @Nullable UUID id) {
      return put(field, id == null ? "" : institutions.apply(id));
    }
  }
}
