package cn.tianwen.accounts.people;

import cn.tianwen.accounts.audit.AuditDetail;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.rights.RoleGrant;
import cn.tianwen.accounts.vault.PersonalNumber;
import cn.tianwen.accounts.vault.Vault;
import cn.tianwen.accounts.vault.VaultEntry;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Everybody, for the program itself: nothing here is limited by anybody's rights. What goes to
 * people comes from {@link People}, {@link Institutions} and {@link PublicExperts}. Thread-safe.
 */
public final class Directory {

  private final PersonTable people;
  private final InstitutionTable institutions;
  private final PersonStore store;
  private final Vault vault;
  private final AuditedWork work;

  Directory(PeopleGround ground) {
    this.people = ground.people();
    this.institutions = ground.institutions();
    this.store = ground.store();
    this.vault = ground.vault();
    this.work = ground.work();
  }

  /** The person of an id, whatever the status. */
  public Optional<Person> find(UUID id) {
    return people.find(id);
  }

  /** The people of these ids, in no order; unknown ids are left out. */
  public List<Person> list(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : people.list(ids);
  }

  /**
   * All people in the order of their ids, a part at a time.
   *
   * @param id those after it; {@code new UUID(0, 0)} to begin
   * @param limit how many at most
   */
  public List<Person> listAfter(UUID id, int limit) {
    return people.listAfter(id, limit);
  }

  /** Who has this phone now, the oldest first; disabled people as well, erased ones never. */
  public List<Person> listByPhone(PersonalNumber phone) {
    List<UUID> entries = vault.listByNumber(phone).stream().map(VaultEntry::id).toList();
    return entries.isEmpty() ? List.of() : people.listByPhone(entries);
  }

  /**
   * The farmer with this phone; a new one, without a name and a region, when there is none. The
   * caller has made sure that the phone is theirs.
   */
  public Person registerFarmer(PersonalNumber phone) {
    return work.run(
        Principal.SYSTEM,
        RecordKind.PERSON,
        "farmer",
        () -> {
          people.lockFor("farmer");
          return listByPhone(phone).stream()
              .filter(Directory::isFarmer)
              .findFirst()
              .orElseGet(() -> newFarmer(phone));
        });
  }

  private static boolean isFarmer(Person person) {
    return person.grants().stream().anyMatch(grant -> grant.role() == Role.FARMER);
  }

  private Person newFarmer(PersonalNumber phone) {
    PersonBuilder farmer = PersonBuilder.create(store.now());
    UUID entry = vault.put(farmer.build().id(), phone).id();
    Person saved =
        store
            .save(
                null,
                farmer.phone(entry).grant(new RoleGrant(Role.FARMER, null)).build(),
                Principal.SYSTEM)
            .person();
    work.done(
        Principal.SYSTEM,
        Operation.EDIT_PERSON,
        saved,
        AuditDetail.NONE.with("step", "REGISTER_FARMER"));
    return saved;
  }

  /** The institution of an id. */
  public Optional<Institution> findInstitution(UUID id) {
    return institutions.find(id);
  }

  /** The institutions of these ids, in no order; unknown ids are left out. */
  public List<Institution> listInstitutions(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : institutions.list(ids);
  }

  /** The institutions of these official numbers, in no order; unknown numbers are left out. */
  public List<Institution> listInstitutionsByNumber(Collection<String> numbers) {
    return numbers.isEmpty() ? List.of() : institutions.listByNumbers(numbers);
  }
}
