package cn.tianwen.accounts.people;

import cn.tianwen.accounts.audit.AuditLog;
import cn.tianwen.accounts.rights.AccessRules;
import cn.tianwen.accounts.vault.Vault;
import cn.tianwen.database.ModuleDatabase;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import java.time.Clock;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the services of this package stand on. */
record PeopleGround(
    PersonTable people,
    InstitutionTable institutions,
    ChangeTable changes,
    Journal journal,
    PersonStore store,
    PersonDrafts drafts,
    PersonNumbers numbers,
    DraftRules draftRules,
    Facts facts,
    PeopleRights rights,
    AccessRules rules,
    Vault vault,
    AuditedWork work,
    Regions regions) {

  static PeopleGround of(
      ModuleDatabase database,
      AuditLog audit,
      Vault vault,
      AccessRules rules,
      Regions regions,
      Industries industries,
      Clock clock) {
    JdbcTemplate jdbc = database.jdbc();
    PersonTable people = new PersonTable(jdbc);
    InstitutionTable institutions = new InstitutionTable(jdbc);
    Journal journal = new Journal(jdbc);
    Facts facts = new Facts(regions, industries);
    PeopleRights rights = new PeopleRights(rules, regions);
    DraftRules draftRules = new DraftRules(regions, industries);
    return new PeopleGround(
        people,
        institutions,
        new ChangeTable(jdbc),
        journal,
        new PersonStore(new PersonWriter(jdbc), institutions, journal, facts, vault, clock),
        new PersonDrafts(draftRules, people, institutions, rights, vault),
        new PersonNumbers(vault, rules),
        draftRules,
        facts,
        rights,
        rules,
        vault,
        new AuditedWork(database, audit, rules),
        regions);
  }
}
