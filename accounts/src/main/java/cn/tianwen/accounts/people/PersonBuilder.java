package cn.tianwen.accounts.people;

import cn.tianwen.accounts.rights.RoleGrant;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person in the making: a new one, or one that is there and changes. */
final class PersonBuilder {

  private final UUID id;
  private final Instant createdAt;
  private String name = "";
  private @Nullable String region;
  private List<String> regionPath = List.of();
  private PersonStatus status = PersonStatus.ACTIVE;
  private @Nullable UUID phone;
  private @Nullable UUID institution;
  private final Set<RoleGrant> grants = new HashSet<>();
  private @Nullable ExpertProfile expert;
  private @Nullable OfficerProfile officer;
  private long version;
  private Instant changedAt;

  private PersonBuilder(UUID id, Instant createdAt) {
    this.id = id;
    this.createdAt = createdAt;
    this.changedAt = createdAt;
  }

  /** Somebody new, of whom nothing is known. */
  static PersonBuilder create(Instant at) {
    return new PersonBuilder(UUID.randomUUID(), at);
  }

  static PersonBuilder from(Person person) {
    PersonBuilder builder = new PersonBuilder(person.id(), person.createdAt());
    builder.name = person.name();
    builder.region = person.region();
    builder.regionPath = person.regionPath();
    builder.status = person.status();
    builder.phone = person.phone();
    builder.institution = person.institution();
    builder.grants.addAll(person.grants());
    builder.expert = person.expert();
    builder.officer = person.officer();
    builder.version = person.version();
    builder.changedAt = person.changedAt();
    return builder;
  }

  PersonBuilder name(String name) {
    this.name = name;
    return this;
  }

  PersonBuilder region(@Nullable String region, List<String> path) {
    this.region = region;
    this.regionPath = path;
    return this;
  }

  PersonBuilder status(PersonStatus status) {
    this.status = status;
    return this;
  }

  PersonBuilder phone(@Nullable UUID phone) {
    this.phone = phone;
    return this;
  }

  PersonBuilder institution(@Nullable UUID institution) {
    this.institution = institution;
    return this;
  }

  PersonBuilder grant(RoleGrant grant) {
    grants.add(grant);
    return this;
  }

  PersonBuilder revoke(RoleGrant grant) {
    grants.remove(grant);
    return this;
  }

  PersonBuilder expert(@Nullable ExpertProfile expert) {
    this.expert = expert;
    return this;
  }

  PersonBuilder officer(@Nullable OfficerProfile officer) {
    this.officer = officer;
    return this;
  }

  /** Makes it the next version. */
  PersonBuilder changed(Instant at) {
    version++;
    changedAt = at;
    return this;
  }

  Person build() {
    return new Person(
        id,
        name,
        region,
        regionPath,
        status,
        phone,
        institution,
        grants,
        expert,
        officer,
        version,
        createdAt,
        changedAt);
  }
}
