package cn.tianwen.admin.items;

import cn.tianwen.accounts.people.InvalidRecordException;
import cn.tianwen.accounts.rights.AccessDeniedException;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.editorial.ChangedMeanwhileException;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.Editorial;
import cn.tianwen.editorial.NoSuchItemException;
import cn.tianwen.editorial.NotInThisStateException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does one thing to one of several items; what is refused does not stop the others. */
@Component
class BulkWork {

  private final Editorial editorial;

  BulkWork(Editorial editorial) {
    this.editorial = editorial;
  }

  /**
   * What became of one item.
   *
   * @param done whether it was done
   * @param sentence for people, with the title
   */
  record Outcome(boolean done, String sentence) {}

  /**
   * What is to be done.
   *
   * @param reason of a withdrawal
   * @param expiresAt null for never
   */
  record Order(BulkAction action, String reason, @Nullable Instant expiresAt) {}

  Outcome run(Principal who, UUID id, long revision, Order order) {
    String title = "一条内容";
    try {
      ContentItem item = editorial.items().get(who, id);
      title = title(who, item);
      act(who, item, revision, order);
      return new Outcome(true, title + "：已" + order.action().label());
    } catch (NoSuchItemException
        | NotInThisStateException
        | ChangedMeanwhileException
        | InvalidRecordException
        | AccessDeniedException refused) {
      return new Outcome(false, title + "：" + refused.getMessage());
    }
  }

  private void act(Principal who, ContentItem item, long revision, Order order) {
    switch (order.action()) {
      case SUBMIT -> editorial.items().submit(who, item.id(), revision);
      case DELETE -> editorial.items().delete(who, item.id(), revision);
      case WITHDRAW -> editorial.publishing().withdraw(who, item.id(), revision, order.reason());
      case EXPIRE ->
          editorial
              .publishing()
              .schedule(who, item.id(), revision, item.publishAt(), order.expiresAt());
    }
  }

  private String title(Principal who, ContentItem item) {
    String title = editorial.items().version(who, item.id(), item.currentVersion()).text().title();
    return title.isEmpty() ? "（还没有标题）" : "《" + title + "》";
  }
}
