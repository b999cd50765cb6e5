package cn.tianwen.editorial.publish;

import cn.tianwen.accounts.audit.AuditDetail;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.internal.EditorialGround;
import cn.tianwen.editorial.internal.ItemBuilder;
import cn.tianwen.editorial.item.ItemAction;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes and ends what has its time, one item after the other. */
final class DuePublications {

  private static final Logger log = LoggerFactory.getLogger(DuePublications.class);

  private static final String SCHEDULED =
      """
      where i.state = 'SCHEDULED' and i.publish_at <= ? and i.id <> all (?)
      order by i.publish_at, i.id limit 1 for update of i skip locked
      """;

  private static final String EXPIRED =
      """
      join editorial.publication p on p.item = i.id and p.ending is null
      where p.expires_at <= ? and i.id <> all (?)
      order by p.expires_at, i.id limit 1 for update skip locked
      """;

  private final EditorialGround ground;
  private final SignOff signOff;

  DuePublications(EditorialGround ground, SignOff signOff) {
    this.ground = ground;
    this.signOff = signOff;
  }

  int run() {
    return all(
            ItemAction.PUBLISH,
            SCHEDULED,
            (item, at) -> signOff.publish(item, ItemBuilder.from(item), at))
        + all(ItemAction.EXPIRE, EXPIRED, signOff::expire);
  }

  private int all(
      ItemAction action, String due, BiFunction<ContentItem, Instant, ContentItem> change) {
    Set<UUID> failed = new HashSet<>();
    int done = 0;
    boolean more = true;
    while (more) {
      UUID[] tried = new UUID[1];
      try {
        more = one(action, due, change, failed, tried);
        done += more ? 1 : 0;
      } catch (RuntimeException e) {
        UUID item = tried[0];
        if (item == null) {
          throw e;
        }
        // One that cannot be done does not keep the others from it.
        log.error("{} of item {} failed; it is tried again later", action, item, e);
        failed.add(item);
      }
    }
    return done;
  }

  private boolean one(
      ItemAction action,
      String due,
      BiFunction<ContentItem, Instant, ContentItem> change,
      Set<UUID> except,
      UUID[] tried) {
    return ground
        .work()
        .run(
            Principal.SYSTEM,
            new UUID(0, 0),
            () -> {
              Instant at = ground.now();
              Optional<ContentItem> next = next(due, at, except);
              next.ifPresent(
                  item -> {
                    tried[0] = item.id();
                    ground
                        .work()
                        .done(
                            Principal.SYSTEM,
                            Operation.PUBLISH_CONTENT,
                            change.apply(item, at),
                            AuditDetail.NONE.with("step", action.name()));
                  });
              return next.isPresent();
            });
  }

  private Optional<ContentItem> next(String due, Instant at, Set<UUID> except) {
    List<ContentItem> found =
        ground.items().listWhere(due, at.atOffset(ZoneOffset.UTC), except.toArray(UUID[]::new));
    return found.stream().findFirst();
  }
}
