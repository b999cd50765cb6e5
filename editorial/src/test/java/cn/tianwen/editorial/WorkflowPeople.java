package cn.tianwen.editorial;

import static cn.tianwen.editorial.EditorialWorld.GAOZHOU;
import static cn.tianwen.editorial.EditorialWorld.GUANGZHOU;
import static cn.tianwen.editorial.EditorialWorld.MAOMING;
import static cn.tianwen.editorial.EditorialWorld.with;

import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Role;
import java.util.List;
import java.util.Set;

/**
 * Who plays with an item: the owner is the first. Their rights are told again, in plain numbers.
 */
final class WorkflowPeople {

  static final int OWNER = 0;

  static final List<Principal> ALL =
      List.of(
          with(GAOZHOU, Role.OPERATIONS_STAFF),
          with(GAOZHOU, Role.OPERATIONS_STAFF, Role.REVIEWER),
          with(GAOZHOU, Role.REVIEWER),
          with(GAOZHOU, Role.REVIEWER),
          with(MAOMING, Role.REVIEWER),
          with(MAOMING, Role.REVIEWER),
          with(MAOMING, Role.CENTRE_ADMINISTRATOR),
          with(GUANGZHOU, Role.REVIEWER, Role.CENTRE_ADMINISTRATOR));

  private static final Set<Integer> WRITE = Set.of(0, 1, 6);
  private static final Set<Integer> REVIEW = Set.of(1, 2, 3, 4, 5);
  private static final Set<Integer> PUBLISH = Set.of(1, 2, 3, 4, 5, 6);
  private static final int STRANGER = 7;

  private WorkflowPeople() {}

  static boolean isStranger(int who) {
    return who == STRANGER;
  }

  static boolean mayWrite(int who) {
    return WRITE.contains(who);
  }

  static boolean mayReview(int who) {
    return REVIEW.contains(who);
  }

  static boolean mayPublish(int who) {
    return PUBLISH.contains(who);
  }
}
