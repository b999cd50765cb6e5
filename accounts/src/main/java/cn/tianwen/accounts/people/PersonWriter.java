package cn.tianwen.accounts.people;

import cn.tianwen.accounts.rights.RoleGrant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes the tables of people, many at a time. Every method takes part in the transaction of its
 * caller.
 */
final class PersonWriter {

  private final Batches batches;

  /** A person as it was, if it was there, and as it becomes. */
  record Edit(@Nullable Person before, Person after) {}

  PersonWriter(JdbcTemplate jdbc) {
    this.batches = new Batches(jdbc);
  }

  /** Writes people with their profiles and roles. */
  void write(Collection<Edit> edits, String actor, Instant at) {
    people(edits.stream().map(Edit::after).toList());
    experts(edits);
    officers(edits);
    grants(edits, actor, at);
  }

  private void people(List<Person> people) {
    batches.run(
        """
        insert into accounts.person as p (id, name, region, region_path, status, phone, institution,
          version, created_at, changed_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (id) do update set name = excluded.name, region = excluded.region,
          region_path = excluded.region_path, status = excluded.status, phone = excluded.phone,
          institution = excluded.institution, version = excluded.version,
          changed_at = excluded.changed_at
        """,
        people.stream()
            .map(
                person ->
                    Batches.row(
                        person.id(),
                        person.name(),
                        person.region(),
                        Batches.array(person.regionPath()),
                        person.status().name(),
                        person.phone(),
                        person.institution(),
                        person.version(),
                        Batches.utc(person.createdAt()),
                        Batches.utc(person.changedAt())))
            .toList());
  }

  private void experts(Collection<Edit> edits) {
    List<@Nullable Object[]> gone = new ArrayList<>();
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Edit edit : edits) {
      ExpertProfile expert = edit.after().expert();
      if (expert != null) {
        rows.add(row(edit.after().id(), expert));
      } else if (edit.before() != null && edit.before().expert() != null) {
        gone.add(Batches.row(edit.after().id()));
      }
    }
    batches.run("delete from accounts.expert where person = ?", gone);
    batches.run(
        """
        insert into accounts.expert (person, number, kind, level, title, title_level, job, industries,
          specialties, specialty_text, service_area, latitude, longitude, availability, away_until,
          photo, introduction)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (person) do update set number = excluded.number, kind = excluded.kind,
          level = excluded.level, title = excluded.title, title_level = excluded.title_level,
          job = excluded.job, industries = excluded.industries, specialties = excluded.specialties,
          specialty_text = excluded.specialty_text, service_area = excluded.service_area,
          latitude = excluded.latitude, longitude = excluded.longitude,
          availability = excluded.availability, away_until = excluded.away_until,
          photo = excluded.photo, introduction = excluded.introduction
        """,
        rows);
  }

  private static @Nullable Object[] row(UUID person, ExpertProfile expert) {
    Position position = expert.position();
    return Batches.row(
        person,
        expert.number(),
        expert.kind().name(),
        expert.level().name(),
        expert.title(),
        expert.titleLevel().name(),
        expert.job(),
        Batches.array(expert.industries()),
        Batches.array(expert.specialties()),
        expert.specialtyText(),
        Batches.array(expert.serviceArea()),
        position == null ? null : position.latitude(),
        position == null ? null : position.longitude(),
        expert.availability().name(),
        expert.awayUntil(),
        expert.photo(),
        expert.introduction());
  }

  private void officers(Collection<Edit> edits) {
    List<@Nullable Object[]> gone = new ArrayList<>();
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Edit edit : edits) {
      OfficerProfile officer = edit.after().officer();
      if (officer != null) {
        rows.add(
            Batches.row(
                edit.after().id(),
                officer.number(),
                officer.background().name(),
                officer.township(),
                officer.village(),
                officer.centre()));
      } else if (edit.before() != null && edit.before().officer() != null) {
        gone.add(Batches.row(edit.after().id()));
      }
    }
    batches.run("delete from accounts.information_officer where person = ?", gone);
    batches.run(
        """
        insert into accounts.information_officer (person, number, background, township, village, centre)
        values (?, ?, ?, ?, ?, ?)
        on conflict (person) do update set number = excluded.number,
          background = excluded.background, township = excluded.township,
          village = excluded.village, centre = excluded.centre
        """,
        rows);
  }

  private void grants(Collection<Edit> edits, String actor, Instant at) {
    List<@Nullable Object[]> gone = new ArrayList<>();
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Edit edit : edits) {
      UUID id = edit.after().id();
      Set<RoleGrant> before = edit.before() == null ? Set.of() : edit.before().grants();
      minus(before, edit.after().grants())
          .forEach(grant -> gone.add(Batches.row(id, grant.role().name(), grant.region())));
      minus(edit.after().grants(), before)
          .forEach(
              grant ->
                  rows.add(
                      Batches.row(
                          id, grant.role().name(), grant.region(), actor, Batches.utc(at))));
    }
    batches.run(
        """
        delete from accounts.person_role
        where person = ? and role = ? and region is not distinct from ?
        """,
        gone);
    batches.run(
        """
        insert into accounts.person_role (person, role, region, granted_by, granted_at)
        values (?, ?, ?, ?, ?)
        """,
        rows);
  }

  private static Set<RoleGrant> minus(Set<RoleGrant> all, Set<RoleGrant> without) {
    Set<RoleGrant> rest = new HashSet<>(all);
    rest.removeAll(without);
    return rest;
  }
}
