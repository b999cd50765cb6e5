package cn.tianwen.accounts.web.people;

import cn.tianwen.accounts.rights.AccessRules;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Scope;

/**
 * Which of the staff's pages to offer. Only what to show: the services decide again.
 *
 * @param people the list of people
 * @param createPeople a new person
 * @param importPeople many at once
 * @param institutions the tree of centres
 * @param audit the audit log
 */
public record StaffAbilities(
    boolean people,
    boolean createPeople,
    boolean importPeople,
    boolean institutions,
    boolean audit) {

  /** Nothing. */
  public static final StaffAbilities NONE = new StaffAbilities(false, false, false, false, false);

  /** What somebody may do to others. */
  public static StaffAbilities of(AccessRules rules, Principal who) {
    boolean people = others(rules.scope(who, Operation.READ_PERSON));
    return new StaffAbilities(
        people,
        others(rules.scope(who, Operation.EDIT_PERSON)),
        others(rules.scope(who, Operation.IMPORT_PEOPLE)),
        people,
        others(rules.scope(who, Operation.READ_AUDIT)));
  }

  private static boolean others(Scope scope) {
    return scope.everything() || !scope.regions().isEmpty();
  }
}
