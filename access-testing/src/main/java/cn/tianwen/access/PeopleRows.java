package cn.tianwen.access;

import static cn.tianwen.access.Row.Kind.INSTITUTION;
import static cn.tianwen.access.Row.Kind.PERSON;
import static cn.tianwen.access.Rule.SIGNED_IN;
import static cn.tianwen.access.Rule.here;
import static cn.tianwen.access.Rule.staff;
import static cn.tianwen.access.Rule.to;
import static cn.tianwen.accounts.rights.Operation.EDIT_CENTRE;
import static cn.tianwen.accounts.rights.Operation.EDIT_PERSON;
import static cn.tianwen.accounts.rights.Operation.ERASE_PERSON;
import static cn.tianwen.accounts.rights.Operation.GRANT_ROLE;
import static cn.tianwen.accounts.rights.Operation.READ_AUDIT;
import static cn.tianwen.accounts.rights.Operation.READ_PERSON;
import static cn.tianwen.accounts.rights.Operation.REVEAL_PERSONAL_DATA;

import java.util.List;

/** The pages of people, institutions and the audit log. */
public final class PeopleRows {

  private static final String REASON = "%E6%A0%B8%E5%AF%B9%E8%A1%A5%E5%8A%A9"; // 核对补助

  private PeopleRows() {}

  public static List<Row> rows() {
    return List.of(
        Row.of("GET", "/people", staff(READ_PERSON)),
        Row.of("GET", "/people.csv", staff(READ_PERSON)),
        Row.of("GET", "/people/new", staff(EDIT_PERSON)),
        Row.of("POST", "/people", here(EDIT_PERSON)).form("name=Li&region=" + World.COUNTY),
        Row.of("GET", "/people/{id}", to(READ_PERSON, READ_PERSON)).about(PERSON),
        Row.of("GET", "/people/{id}/edit", to(EDIT_PERSON, READ_PERSON)).about(PERSON),
        Row.of("POST", "/people/{id}", to(EDIT_PERSON, READ_PERSON))
            .about(PERSON)
            .form("version=99&name=Li&region={region}"),
        Row.of("POST", "/people/{id}/reveal", to(REVEAL_PERSONAL_DATA, READ_PERSON))
            .about(PERSON)
            .form("entry={phone}&reason-{phone}=" + REASON),
        Row.of("GET", "/people/{id}/photo", to(READ_PERSON, READ_PERSON).butMissing())
            .about(PERSON),
        Row.of("POST", "/people/{id}/photo", to(EDIT_PERSON, READ_PERSON).butMissing())
            .about(PERSON)
            .file("picture", "version=99"),
        Row.of("POST", "/people/{id}/roles", to(GRANT_ROLE, READ_PERSON))
            .about(PERSON)
            .form("role=FARMER&roleRegion={region}&confirmed=true"),
        Row.of("POST", "/people/{id}/roles/revoke", to(GRANT_ROLE, READ_PERSON))
            .about(PERSON)
            .form("role=FARMER&region={region}&confirmed=true"),
        Row.of("POST", "/people/{id}/disable", to(EDIT_PERSON, READ_PERSON)).about(PERSON).form(""),
        Row.of("POST", "/people/{id}/enable", to(EDIT_PERSON, READ_PERSON)).about(PERSON).form(""),
        Row.of("GET", "/people/{id}/erase", to(ERASE_PERSON, READ_PERSON)).about(PERSON),
        Row.of("POST", "/people/{id}/erase", to(ERASE_PERSON, READ_PERSON))
            .about(PERSON)
            .form("reason=" + REASON + "&typed=not+the+name"),
        Row.of("GET", "/institutions", staff(READ_PERSON)),
        Row.of("GET", "/institutions/suggestions", SIGNED_IN)
            .as("/institutions/suggestions?institution=x"),
        Row.of("GET", "/institutions/new", staff(EDIT_CENTRE)),
        Row.of("POST", "/institutions", here(EDIT_CENTRE))
            .form(
                "number=N-{caller}&name=Station&kind=EXTENSION&level=COUNTY&region="
                    + World.COUNTY),
        Row.of("GET", "/institutions/{id}", to(READ_PERSON, READ_PERSON)).about(INSTITUTION),
        Row.of("GET", "/institutions/{id}/edit", to(EDIT_CENTRE, READ_PERSON)).about(INSTITUTION),
        Row.of("POST", "/institutions/{id}", to(EDIT_CENTRE, READ_PERSON))
            .about(INSTITUTION)
            .form("version=99&number=N-9&name=Station&kind=EXTENSION&level=COUNTY&region={region}"),
        Row.of("POST", "/institutions/{id}/reveal", to(REVEAL_PERSONAL_DATA, READ_PERSON))
            .about(INSTITUTION)
            .form("reason=" + REASON),
        Row.of("GET", "/audit", staff(READ_AUDIT)));
  }
}
