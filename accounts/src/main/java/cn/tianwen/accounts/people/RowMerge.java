package cn.tianwen.accounts.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lays a row over the person that is there: what the row leaves empty stays as it is. */
final class RowMerge {

  private RowMerge() {}

  /**
   * The draft of what the person is to become; a phone is as in the row.
   *
   * @param institution of the row, if it has one
   * @param centre of the row, if it has one
   */
  static PersonDraft merge(
      @Nullable Person before, PersonDraft row, @Nullable UUID institution, @Nullable UUID centre) {
    return new PersonDraft(
        row.name(),
        first(row.region(), before == null ? null : before.region()),
        first(institution, before == null ? null : before.institution()),
        row.phone(),
        expert(before == null ? null : before.expert(), row.expert()),
        officer(before == null ? null : before.officer(), row.officer(), centre));
  }

  private static @Nullable ExpertProfile expert(
      @Nullable ExpertProfile before, @Nullable ExpertProfile row) {
    if (before == null || row == null) {
      return first(row, before);
    }
    return new ExpertProfile(
        row.number(),
        row.kind(),
        row.level(),
        text(row.title(), before.title()),
        row.title().isBlank() ? before.titleLevel() : row.titleLevel(),
        text(row.job(), before.job()),
        all(row.industries(), before.industries()),
        all(row.specialties(), before.specialties()),
        text(row.specialtyText(), before.specialtyText()),
        all(row.serviceArea(), before.serviceArea()),
        first(row.position(), before.position()),
        // The expert's own to say, not the list's.
        before.availability(),
        before.awayUntil(),
        first(row.photo(), before.photo()),
        text(row.introduction(), before.introduction()));
  }

  private static @Nullable OfficerProfile officer(
      @Nullable OfficerProfile before, @Nullable OfficerProfile row, @Nullable UUID centre) {
    if (row == null) {
      return before;
    }
    return new OfficerProfile(
        row.number(),
        row.background(),
        before == null ? row.township() : text(row.township(), before.township()),
        before == null ? row.village() : text(row.village(), before.village()),
        first(centre, before == null ? null : before.centre()));
  }

  private static <T> @Nullable T first(@Nullable T row, @Nullable T before) {
    return row == null ? before : row;
  }

  private static String text(String row, String before) {
    return row.isBlank() ? before : row;
  }

  private static List<String> all(List<String> row, List<String> before) {
    return row.isEmpty() ? before : row;
  }
}
