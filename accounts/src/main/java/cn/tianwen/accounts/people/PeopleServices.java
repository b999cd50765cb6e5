package cn.tianwen.accounts.people;

import cn.tianwen.accounts.audit.AuditLog;
import cn.tianwen.accounts.rights.AccessRules;
import cn.tianwen.accounts.vault.Vault;
import cn.tianwen.database.ModuleDatabase;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import java.time.Clock;

/**
 * The services of this package, working on one database.
 *
 * @param people within somebody's rights
 * @param desk what the staff of a centre need beside
 * @param institutions within somebody's rights
 * @param directory everybody, for the program itself
 * @param experts what everybody may read
 * @param batch writes lists of people
 * @param erasures the parts that take part in an erasure
 */
public record PeopleServices(
    People people,
    StaffDesk desk,
    Institutions institutions,
    Directory directory,
    PublicExperts experts,
    PeopleBatch batch,
    PersonErasures erasures) {

  /** Assembles them. */
  public static PeopleServices of(
      ModuleDatabase database,
      AuditLog audit,
      Vault vault,
      AccessRules rules,
      Regions regions,
      Industries industries,
      Clock clock) {
    PeopleGround ground =
        PeopleGround.of(database, audit, vault, rules, regions, industries, clock);
    PersonErasures erasures = new PersonErasures();
    People people = new People(ground, erasures);
    return new PeopleServices(
        people,
        new StaffDesk(ground, people),
        new Institutions(ground),
        new Directory(ground),
        new PublicExperts(ground),
        new PeopleBatch(ground),
        erasures);
  }
}
