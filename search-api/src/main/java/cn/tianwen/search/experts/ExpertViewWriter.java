package cn.tianwen.search.experts;

import cn.tianwen.accounts.people.Availability;
import cn.tianwen.accounts.people.ExpertKind;
import cn.tianwen.accounts.people.ServiceLevel;
import cn.tianwen.accounts.people.TitleLevel;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.people.PersonDocument;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes out of an indexed person what somebody may know. */
final class ExpertViewWriter {

  private final Lexicon lexicon;

  ExpertViewWriter(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Writes a view.
   *
   * @param metres from the origin; null when unknown
   */
  ExpertView write(
      PersonDocument person,
      VisiblePeople visible,
      @Nullable Origin origin,
      @Nullable Double metres) {
    boolean readable = visible.isReadable(person);
    return new ExpertView(
        person.number(),
        person.name(),
        person.kind(),
        person.institution(),
        value(ExpertKind.class, person.expertKind()),
        value(ServiceLevel.class, person.level()),
        person.title(),
        value(TitleLevel.class, person.titleLevel()),
        person.job(),
        person.industries(),
        labels(person.concepts()),
        person.specialtyText(),
        person.introduction(),
        person.region(),
        person.serviceArea(),
        value(Availability.class, person.availability()),
        person.awayUntil() == null ? null : LocalDate.parse(person.awayUntil()),
        person.photo() != null,
        origin == null ? null : Nearness.of(person, origin).orElse(null),
        kilometres(person, origin, metres),
        readable ? person.id() : null,
        readable ? person.roles().stream().map(Role::valueOf).toList() : null);
  }

  /** Seats of one county are no distance from each other, which says nothing about people. */
  private static @Nullable Long kilometres(
      PersonDocument person, @Nullable Origin origin, @Nullable Double metres) {
    if (origin == null || metres == null || metres.isInfinite()) {
      return null;
    }
    boolean onlySeat =
        !person.positioned() && origin.region().filter(person.regionPath()::contains).isPresent();
    return onlySeat ? null : Math.max(1, Math.round(metres / 1000));
  }

  private List<String> labels(List<String> concepts) {
    return concepts.stream()
        .flatMap(id -> lexicon.find(id).stream())
        .map(Concept::label)
        .distinct()
        .toList();
  }

  private static <E extends Enum<E>> @Nullable E value(Class<E> type, @Nullable String name) {
    return name == null ? null : Enum.valueOf(type, name);
  }
}
