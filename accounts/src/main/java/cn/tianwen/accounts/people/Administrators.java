package cn.tianwen.accounts.people;

import cn.tianwen.accounts.rights.Role;

/** Sees to it that somebody can always administer the system. */
final class Administrators {

  private final PersonTable table;

  Administrators(PersonTable table) {
    this.table = table;
  }

  /**
   * Refuses to take the last active system administrator away. Until the transaction ends, nobody
   * else takes one away.
   *
   * @param before the person as it was
   * @throws InvalidRecordException when nobody would be left
   */
  void keepOneWithout(Person before) {
    if (isActive(before)) {
      table.lockFor("administrators");
      if (table.isLastAdministrator(before.id())) {
        throw new InvalidRecordException("role", "这是最后一位可用的系统管理员，请先让另一个人成为系统管理员。");
      }
    }
  }

  private static boolean isActive(Person person) {
    return person.status() == PersonStatus.ACTIVE
        && person.grants().stream().anyMatch(grant -> grant.role() == Role.SYSTEM_ADMINISTRATOR);
  }
}
