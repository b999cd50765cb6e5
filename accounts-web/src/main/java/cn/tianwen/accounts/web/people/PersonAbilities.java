package cn.tianwen.accounts.web.people;

import cn.tianwen.accounts.people.Person;
import cn.tianwen.accounts.people.PersonStatus;
import cn.tianwen.accounts.rights.AccessRules;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;

/**
 * What to offer on the page of a person. Only what to show: the services decide again.
 *
 * @param edit change the record
 * @param disable close or open the account
 * @param grant give roles
 * @param reveal see numbers in full
 * @param erase anonymise
 */
public record PersonAbilities(
    boolean edit, boolean disable, boolean grant, boolean reveal, boolean erase) {

  /** What somebody may do to a person. */
  public static PersonAbilities of(AccessRules rules, Principal who, Person person) {
    boolean there = person.status() != PersonStatus.ERASED;
    boolean edit = there && rules.may(who, Operation.EDIT_PERSON, person.target());
    return new PersonAbilities(
        edit,
        edit && !who.id().equals(person.id()),
        there && rules.may(who, Operation.GRANT_ROLE, person.target()),
        there && rules.may(who, Operation.REVEAL_PERSONAL_DATA, person.target()),
        there && rules.may(who, Operation.ERASE_PERSON, person.target()));
  }
}
