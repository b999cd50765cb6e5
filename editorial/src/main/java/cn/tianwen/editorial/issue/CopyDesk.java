package cn.tianwen.editorial.issue;

import cn.tianwen.accounts.audit.AuditDetail;
import cn.tianwen.accounts.rights.AccessDeniedException;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.internal.EditorialGround;
import cn.tianwen.editorial.internal.ItemAccess;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Issues copies for somebody, and tells whose copy a mark belongs to: for those who may publish the
 * item. Both are audited. Thread-safe.
 */
public final class CopyDesk {

  private final EditorialGround ground;
  private final IssueDesk desk;
  private final IssueTable table;

  /** Assembled by {@link cn.tianwen.editorial.Editorial}. */
  public CopyDesk(EditorialGround ground, IssueDesk desk) {
    this.ground = ground;
    this.desk = desk;
    this.table = new IssueTable(ground.jdbc());
  }

  /**
   * Orders a copy of what is public.
   *
   * @throws cn.tianwen.editorial.NoSuchItemException when there is none, or none that this one may
   *     read
   * @throws AccessDeniedException without the right to publish it
   * @throws NotPublicException when nothing of it is public
   */
  public IssuedFile order(Principal who, UUID item, Edition edition, Recipient recipient) {
    return ground
        .work()
        .run(
            who,
            item,
            () -> {
              ContentItem found = ground.access().visible(who, ground.items().find(item));
              ground.access().require(who, Operation.PUBLISH_CONTENT, ItemAccess.target(found));
              Integer version = found.publishedVersion();
              if (version == null) {
                throw new NotPublicException();
              }
              IssuedFile file =
                  desk.order(new IssueOrder(item, version, edition, recipient, who.id()));
              done(who, found, "ISSUE_COPY", file);
              return file;
            });
  }

  /**
   * The files of an item, those of the newest version first.
   *
   * @throws cn.tianwen.editorial.NoSuchItemException when there is none, or none that this one may
   *     read
   */
  public List<IssuedFile> list(Principal who, UUID item) {
    return table.listOfItem(ground.access().visible(who, ground.items().find(item)).id());
  }

  /** Whether somebody may trace anything at all. */
  public boolean mayTrace(Principal who) {
    return ground.access().mayAnywhere(who, Operation.PUBLISH_CONTENT);
  }

  /**
   * The copy that carries a mark; empty when there is none, or none of an item that this one may
   * publish.
   *
   * @throws AccessDeniedException without the right to publish anything
   */
  public Optional<IssuedFile> trace(Principal who, long mark) {
    if (!mayTrace(who)) {
      throw new AccessDeniedException(Operation.PUBLISH_CONTENT);
    }
    Optional<IssuedFile> file = table.findByMark(mark);
    Optional<ContentItem> item =
        file.flatMap(found -> ground.items().find(found.item()))
            .filter(found -> ground.access().may(who, Operation.PUBLISH_CONTENT, found));
    if (item.isEmpty()) {
      return Optional.empty();
    }
    return ground
        .work()
        .run(
            who,
            item.get().id(),
            () -> {
              done(who, item.get(), "TRACE_COPY", file.orElseThrow());
              return file;
            });
  }

  private void done(Principal who, ContentItem item, String step, IssuedFile file) {
    ground
        .work()
        .done(
            who,
            Operation.PUBLISH_CONTENT,
            item,
            AuditDetail.NONE.with("step", step).with("code", file.code()));
  }
}
