package cn.tianwen.accounts.people;

import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.rights.RoleGrant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads people from rows of {@link #SELECT}. */
final class PersonReader {

  /** Everything of people, to be narrowed; {@code p}, {@code e}, {@code o} are the tables. */
  static final String SELECT =
      """
      select p.id, p.name, p.region, p.region_path, p.status, p.phone, p.institution, p.version,
        p.created_at, p.changed_at,
        e.number as expert_number, e.kind, e.level, e.title, e.title_level, e.job, e.industries,
        e.specialties, e.specialty_text, e.service_area, e.latitude, e.longitude, e.availability,
        e.away_until, e.photo, e.introduction,
        o.number as officer_number, o.background, o.township, o.village, o.centre,
        array(select r.role || ' ' || coalesce(r.region, '') from accounts.person_role r
          where r.person = p.id) as grants
      """
          + PersonReader.FROM;

  /** The tables of {@link #SELECT}. */
  static final String FROM =
      """
      from accounts.person p
      left join accounts.expert e on e.person = p.id
      left join accounts.information_officer o on o.person = p.id
      """;

  private PersonReader() {}

  static Person read(ResultSet row, int number) throws SQLException {
    return new Person(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("region"),
        texts(row, "region_path"),
        PersonStatus.valueOf(row.getString("status")),
        row.getObject("phone", UUID.class),
        row.getObject("institution", UUID.class),
        grants(row),
        expert(row),
        officer(row),
        row.getLong("version"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }

  private static Set<RoleGrant> grants(ResultSet row) throws SQLException {
    return texts(row, "grants").stream()
        .map(grant -> grant.split(" ", -1))
        .map(part -> new RoleGrant(Role.valueOf(part[0]), part[1].isEmpty() ? null : part[1]))
        .collect(Collectors.toSet());
  }

  private static @Nullable ExpertProfile expert(ResultSet row) throws SQLException {
    String number = row.getString("expert_number");
    return number == null
        ? null
        : new ExpertProfile(
            number,
            ExpertKind.valueOf(row.getString("kind")),
            ServiceLevel.valueOf(row.getString("level")),
            row.getString("title"),
            TitleLevel.valueOf(row.getString("title_level")),
            row.getString("job"),
            texts(row, "industries"),
            texts(row, "specialties"),
            row.getString("specialty_text"),
            texts(row, "service_area"),
            position(row),
            Availability.valueOf(row.getString("availability")),
            row.getObject("away_until", LocalDate.class),
            row.getString("photo"),
            row.getString("introduction"));
  }

  private static @Nullable OfficerProfile officer(ResultSet row) throws SQLException {
    String number = row.getString("officer_number");
    return number == null
        ? null
        : new OfficerProfile(
            number,
            OfficerBackground.valueOf(row.getString("background")),
            row.getString("township"),
            row.getString("village"),
            row.getObject("centre", UUID.class));
  }

  static @Nullable Position position(ResultSet row) throws SQLException {
    Double latitude = row.getObject("latitude", Double.class);
    Double longitude = row.getObject("longitude", Double.class);
    return latitude == null || longitude == null ? null : new Position(latitude, longitude);
  }

  static List<String> texts(ResultSet row, String column) throws SQLException {
    return Arrays.asList((String[]) row.getArray(column).getArray());
  }
}
