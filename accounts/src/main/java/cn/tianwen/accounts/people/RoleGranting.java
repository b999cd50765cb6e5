package cn.tianwen.accounts.people;

import cn.tianwen.accounts.rights.AccessDeniedException;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.rights.RoleGrant;
import cn.tianwen.reference.Regions;

/** The rules of giving roles and taking them. */
final class RoleGranting {

  private final PeopleRights rights;
  private final Administrators administrators;
  private final Regions regions;

  RoleGranting(PeopleRights rights, Administrators administrators, Regions regions) {
    this.rights = rights;
    this.administrators = administrators;
    this.regions = regions;
  }

  /**
   * The person with the role.
   *
   * @throws InvalidRecordException when the role does not fit
   * @throws AccessDeniedException when it is not this one's to give
   */
  Person grant(Principal who, Person before, RoleGrant grant) {
    check(before, grant);
    require(who, grant);
    return PersonBuilder.from(before).grant(grant).build();
  }

  /**
   * The person without the role.
   *
   * @throws InvalidRecordException when the role comes with a profile, or nobody would be left who
   *     administers the system
   * @throws AccessDeniedException when it is not this one's to take
   */
  Person revoke(Principal who, Person before, RoleGrant grant) {
    require(who, grant);
    if (ProfileRoles.of(before).contains(grant)) {
      throw new InvalidRecordException("role", "这个角色随档案而来，请在档案里修改。");
    }
    if (grant.role() == Role.SYSTEM_ADMINISTRATOR && before.grants().contains(grant)) {
      administrators.keepOneWithout(before);
    }
    return PersonBuilder.from(before).revoke(grant).build();
  }

  private void require(Principal who, RoleGrant grant) {
    if (!rights.mayGrant(who, grant)) {
      throw new AccessDeniedException(Operation.GRANT_ROLE);
    }
  }

  private void check(Person person, RoleGrant grant) {
    FieldProblems problems = new FieldProblems();
    switch (grant.role()) {
      case SYSTEM_ADMINISTRATOR ->
          problems.require(grant.region() == null, "region", "系统管理员不分区划，请不要选择区划。");
      case FARMER -> {}
      case EXPERT ->
          problems.require(
              ProfileRoles.of(person).contains(grant), "role", "专家角色随专家档案而来，请先填写专家档案。");
      case INFORMATION_OFFICER ->
          problems.require(
              person.officer() != null && grant.region() != null,
              "role",
              "信息员角色随信息员档案而来，请先填写信息员档案。");
      case REVIEWER, TRIAGE_STAFF, OPERATIONS_STAFF, CENTRE_ADMINISTRATOR ->
          problems.require(grant.region() != null, "region", "请选择这个角色管理的区划。");
    }
    problems.require(
        grant.region() == null || regions.find(grant.region()).isPresent(),
        "region",
        "没有这个区划代码，请从列表中选择。");
    if (!problems.list().isEmpty()) {
      throw new InvalidRecordException(problems.list());
    }
  }
}
