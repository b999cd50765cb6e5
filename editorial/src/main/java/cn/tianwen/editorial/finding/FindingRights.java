package cn.tianwen.editorial.finding;

import cn.tianwen.accounts.rights.AccessRules;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Target;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Who may see the findings of an item (whoever may write, review or publish it) and who may answer
 * for one being no fault: who may review or publish it and never wrote a word of it.
 */
final class FindingRights {

  private final JdbcTemplate jdbc;
  private final AccessRules rules;

  FindingRights(JdbcTemplate jdbc, AccessRules rules) {
    this.jdbc = jdbc;
    this.rules = rules;
  }

  /** The item, if this one may see it. */
  Optional<Target> visible(Principal who, UUID item) {
    return target(item)
        .filter(target -> may(who, target, Operation.SUBMIT_CONTENT) || mayReview(who, target));
  }

  /**
   * By which right somebody may dismiss and restore findings.
   *
   * @throws DismissalRefusedException when they may not
   */
  Operation requireReviewer(Principal who, UUID item, Target target) {
    if (who.id().equals(target.owner()) || isEditor(who.id(), item)) {
      throw DismissalRefusedException.ofWriter();
    }
    return Stream.of(Operation.REVIEW_CONTENT, Operation.PUBLISH_CONTENT)
        .filter(operation -> may(who, target, operation))
        .findFirst()
        .orElseThrow(DismissalRefusedException::ofOthers);
  }

  private boolean mayReview(Principal who, Target target) {
    return may(who, target, Operation.REVIEW_CONTENT)
        || may(who, target, Operation.PUBLISH_CONTENT);
  }

  private boolean may(Principal who, Target target, Operation operation) {
    return rules.may(who, operation, target);
  }

  private Optional<Target> target(UUID item) {
    return jdbc
        .query(
            "select region_path, owner from editorial.item where id = ?",
            (row, number) ->
                new Target(
                    List.of((String[]) row.getArray("region_path").getArray()),
                    row.getObject("owner", UUID.class)),
            item)
        .stream()
        .findFirst();
  }

  private boolean isEditor(UUID person, UUID item) {
    return !jdbc.queryForList(
            "select 1 from editorial.item_editor where item = ? and person = ?",
            Integer.class,
            item,
            person)
        .isEmpty();
  }
}
