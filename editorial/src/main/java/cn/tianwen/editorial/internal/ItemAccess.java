package cn.tianwen.editorial.internal;

import cn.tianwen.accounts.rights.AccessDeniedException;
import cn.tianwen.accounts.rights.AccessRules;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.SqlCondition;
import cn.tianwen.accounts.rights.Target;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.NoSuchItemException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Judges what somebody may do to items. Who may do anything to an item may read it. */
public final class ItemAccess {

  private static final List<Operation> READING =
      List.of(Operation.SUBMIT_CONTENT, Operation.REVIEW_CONTENT, Operation.PUBLISH_CONTENT);

  private final AccessRules rules;

  /** Asks these rules. */
  public ItemAccess(AccessRules rules) {
    this.rules = rules;
  }

  /** What an operation is done to. */
  public static Target target(ContentItem item) {
    return new Target(item.regionPath(), item.owner());
  }

  /** Whether somebody may do an operation to an item, as far as its place and owner go. */
  public boolean may(Principal who, Operation operation, ContentItem item) {
    return rules.may(who, operation, target(item));
  }

  /** Whether somebody may do an operation to any item at all. */
  public boolean mayAnywhere(Principal who, Operation operation) {
    return !rules.scope(who, operation).isNothing();
  }

  /**
   * Passes what is allowed.
   *
   * @throws AccessDeniedException otherwise
   */
  public void require(Principal who, Operation operation, Target target) {
    if (!rules.may(who, operation, target)) {
      throw new AccessDeniedException(operation);
    }
  }

  /**
   * The item, if there is one that somebody may read.
   *
   * @throws NoSuchItemException otherwise
   */
  public ContentItem visible(Principal who, Optional<ContentItem> item) {
    return item.filter(found -> READING.stream().anyMatch(operation -> may(who, operation, found)))
        .orElseThrow(NoSuchItemException::new);
  }

  /** The items that somebody may read, as a condition on {@code editorial.item i}. */
  public SqlCondition readable(Principal who) {
    List<SqlCondition> parts =
        READING.stream().map(operation -> scope(who, operation)).distinct().toList();
    return new SqlCondition(
        parts.stream().map(SqlCondition::sql).collect(Collectors.joining(" or ", "(", ")")),
        parts.stream().flatMap(part -> part.parameters().stream()).toList());
  }

  /** The items that somebody may do an operation to, as a condition on {@code editorial.item i}. */
  public SqlCondition scope(Principal who, Operation operation) {
    return rules.scope(who, operation).toSql("i.region_path", "i.owner");
  }
}
