package cn.tianwen.search.testing;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.vault.PersonalNumberKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes people to sign in as. */
public final class TestPeople {

  private final Accounts accounts;
  private final JdbcTemplate jdbc;

  /** People of a database. */
  public TestPeople(Accounts accounts) {
    this.accounts = accounts;
    this.jdbc = accounts.database().jdbc();
  }

  /** Somebody without a role. */
  public UUID add(String name) {
    UUID id = UUID.randomUUID();
    jdbc.update(
        """
        insert into accounts.person (id, name, status, version, created_at, changed_at)
        values (?, ?, 'ACTIVE', 1, now(), now())
        """,
        id,
        name);
    return id;
  }

  /** Gives a role. */
  public TestPeople grant(UUID person, Role role, @Nullable String region) {
    jdbc.update(
        """
        insert into accounts.person_role (person, role, region, granted_by, granted_at)
        values (?, ?, ?, 'system', now())
        """,
        person,
        role.name(),
        region);
    return this;
  }

  /** Takes all roles. */
  public void takeRoles(UUID person) {
    jdbc.update("delete from accounts.person_role where person = ?", person);
  }

  /** Sets the status. */
  public void status(UUID person, String status) {
    jdbc.update("update accounts.person set status = ? where id = ?", status, person);
  }

  /** Gives account name and password. */
  public TestPeople password(UUID person, String account, String password) {
    accounts.signIn().setPassword(person, password, false);
    accounts.signIn().setName(person, account);
    return this;
  }

  /** Gives a phone number. */
  public TestPeople phone(UUID person, String number) {
    jdbc.update(
        "update accounts.person set phone = ? where id = ?",
        accounts
            .vault()
            .put(person, accounts.numbers().parse(PersonalNumberKind.PHONE, number))
            .id(),
        person);
    return this;
  }
}
