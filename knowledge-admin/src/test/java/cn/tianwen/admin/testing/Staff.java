package cn.tianwen.admin.testing;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.people.Person;
import cn.tianwen.accounts.people.PersonDraft;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.rights.RoleGrant;
import java.util.Set;

/** Makes people of a centre, who sign in with one password. */
public final class Staff {

  /** The password of everybody made here. */
  public static final String PASSWORD = "三月栽秧七月收谷";

  /** 高州. */
  public static final String GAOZHOU = "440981";

  /** 化州, the county beside it. */
  public static final String HUAZHOU = "440982";

  private final Accounts accounts;

  Staff(Accounts accounts) {
    this.accounts = accounts;
  }

  /**
   * Adds somebody.
   *
   * @param account to sign in with
   * @return whom services ask for rights
   */
  public Principal add(String name, String account, Role role, String region) {
    RoleGrant grant = new RoleGrant(role, region);
    Person person =
        accounts
            .people()
            .create(Principal.SYSTEM, new PersonDraft(name, region, null, null, null, null));
    accounts.people().grant(Principal.SYSTEM, person.id(), grant);
    accounts.signIn().setPassword(person.id(), PASSWORD, false);
    accounts.signIn().setName(person.id(), account);
    return new Principal(person.id(), Set.of(grant));
  }

  /** Somebody who writes content of 高州. */
  public Principal writer(String name, String account) {
    return add(name, account, Role.OPERATIONS_STAFF, GAOZHOU);
  }

  /** Somebody who reviews and publishes content of 高州. */
  public Principal reviewer(String name, String account) {
    return add(name, account, Role.REVIEWER, GAOZHOU);
  }
}
