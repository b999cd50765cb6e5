package cn.tianwen.editorial.finding;

import cn.tianwen.accounts.rights.AccessRules;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.internal.ItemAccess;
import cn.tianwen.editorial.internal.ItemTable;
import cn.tianwen.editorial.internal.VersionTable;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Who may see the findings of an item (whoever may write, review or publish it) and who may answer
 * for one being no fault: who may review or publish it and never wrote a word of it.
 */
final class FindingRights {

  private final ItemTable items;
  private final VersionTable versions;
  private final ItemAccess access;

  FindingRights(JdbcTemplate jdbc, AccessRules rules) {
    this.items = new ItemTable(jdbc);
    this.versions = new VersionTable(jdbc);
    this.access = new ItemAccess(rules);
  }

  /**
   * The item.
   *
   * @throws cn.tianwen.editorial.NoSuchItemException when there is none, or none that this one may
   *     see
   */
  ContentItem visible(Principal who, UUID item) {
    return access.visible(who, items.find(item));
  }

  /**
   * By which right somebody may dismiss and restore findings.
   *
   * @throws DismissalRefusedException when they may not
   */
  Operation requireReviewer(Principal who, ContentItem item) {
    if (who.id().equals(item.owner()) || versions.isEditor(item.id(), who.id())) {
      throw DismissalRefusedException.ofWriter();
    }
    return Stream.of(Operation.REVIEW_CONTENT, Operation.PUBLISH_CONTENT)
        .filter(operation -> access.may(who, operation, item))
        .findFirst()
        .orElseThrow(DismissalRefusedException::ofOthers);
  }
}
