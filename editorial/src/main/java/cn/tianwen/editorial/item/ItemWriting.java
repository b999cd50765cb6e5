package cn.tianwen.editorial.item;

import cn.tianwen.accounts.audit.AuditDetail;
import cn.tianwen.accounts.people.InvalidRecordException;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.ContentVersion;
import cn.tianwen.editorial.ItemState;
import cn.tianwen.editorial.ItemText;
import cn.tianwen.editorial.NoSuchItemException;
import cn.tianwen.editorial.NotInThisStateException;
import cn.tianwen.editorial.ReviewStage;
import cn.tianwen.editorial.internal.BodyMarkup;
import cn.tianwen.editorial.internal.EditorialGround;
import cn.tianwen.editorial.internal.ItemAccess;
import cn.tianwen.editorial.internal.ItemBuilder;
import cn.tianwen.editorial.internal.ReviewDeadlines;
import cn.tianwen.editorial.internal.TextJson;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What changes items and their versions, each time in one audited transaction. */
final class ItemWriting {

  private final EditorialGround ground;
  private final Regions regions;
  private final TextRules rules;
  private final TextIntake intake;
  private final ReviewDeadlines deadlines;

  ItemWriting(
      EditorialGround ground, Regions regions, Industries industries, ReviewDeadlines deadlines) {
    this.ground = ground;
    this.regions = regions;
    this.rules = new TextRules(industries);
    this.intake = new TextIntake(ground.mask());
    this.deadlines = deadlines;
  }

  ContentItem create(Principal who, NewItem item) {
    if (regions.find(item.region()).isEmpty()) {
      throw new InvalidRecordException("region", "没有这个区划，请从列表中选择。");
    }
    if (item.institution().length() < 2 || item.institution().length() > 100) {
      throw new InvalidRecordException("institution", "请填写发布单位（2 至 100 个字）。");
    }
    UUID id = UUID.randomUUID();
    return ground
        .work()
        .run(
            who,
            id,
            () -> {
              Instant at = ground.now();
              ContentItem draft = draft(id, who, item, at);
              ground.access().require(who, Operation.SUBMIT_CONTENT, ItemAccess.target(draft));
              ContentVersion first = version(draft, 1, item.text(), who, at);
              ground.items().insert(draft);
              ground.versions().insert(first);
              noteWriting(who, first);
              return done(who, draft, ItemAction.CREATE, 1);
            });
  }

  private ContentItem draft(UUID id, Principal who, NewItem item, Instant at) {
    return new ContentItem(
        id,
        item.kind(),
        ItemState.DRAFT,
        item.region(),
        regions.path(item.region()),
        who.id(),
        ground.mask().mask(item.institution()),
        1,
        1,
        null,
        null,
        null,
        null,
        null,
        at,
        at);
  }

  ContentItem save(Principal who, UUID id, long revision, ItemText text) {
    return write(
        who,
        id,
        revision,
        before -> {
          ItemState state = ItemTransitions.next(ItemAction.SAVE, before.state());
          ContentVersion current = current(before);
          Instant at = ground.now();
          boolean next = ground.versions().isSubmitted(id, current.number());
          int number = next ? current.number() + 1 : current.number();
          ContentVersion saved = version(before, number, text, who, at);
          if (saved.text().equals(current.text())) {
            return before;
          }
          if (next) {
            ground.versions().insert(saved);
          } else {
            ground.versions().overwrite(saved);
          }
          noteWriting(who, saved);
          ContentItem after =
              update(ItemBuilder.from(before).state(state).currentVersion(number).next(at));
          return next || !current.editor().equals(who.id())
              ? done(who, after, ItemAction.SAVE, number)
              : after;
        });
  }

  ContentItem submit(Principal who, UUID id, long revision) {
    return write(
        who,
        id,
        revision,
        before -> {
          ItemState state = ItemTransitions.next(ItemAction.SUBMIT, before.state());
          ContentVersion current = current(before);
          rules.requireComplete(before.kind(), current.text());
          Instant at = ground.now();
          int number =
              ground.versions().isSubmitted(id, current.number())
                  ? copy(current, current.editor(), at)
                  : current.number();
          ground.versions().submit(id, number, at);
          ContentItem after =
              update(
                  ItemBuilder.from(before)
                      .state(state)
                      .currentVersion(number)
                      .dueAt(deadlines.of(ReviewStage.FIRST, at))
                      .next(at));
          return done(who, after, ItemAction.SUBMIT, number);
        });
  }

  ContentItem takeBack(Principal who, UUID id, long revision) {
    return write(
        who,
        id,
        revision,
        before -> {
          ItemState state = ItemTransitions.next(ItemAction.TAKE_BACK, before.state());
          ContentItem after = update(ItemBuilder.from(before).state(state).next(ground.now()));
          return done(who, after, ItemAction.TAKE_BACK, after.currentVersion());
        });
  }

  ContentItem revise(Principal who, UUID id, long revision) {
    return write(
        who,
        id,
        revision,
        before -> {
          ItemState state = ItemTransitions.next(ItemAction.REVISE, before.state());
          Instant at = ground.now();
          int number = copy(current(before), who.id(), at);
          noteWriting(who, current(before));
          ContentItem after =
              update(
                  ItemBuilder.from(before)
                      .state(state)
                      .currentVersion(number)
                      .times(null, stillAhead(before.expiresAt(), at))
                      .next(at));
          return done(who, after, ItemAction.REVISE, number);
        });
  }

  void delete(Principal who, UUID id, long revision) {
    write(
        who,
        id,
        revision,
        before -> {
          ItemTransitions.require(ItemAction.DELETE, before.state());
          if (before.currentVersion() > 1 || ground.versions().isSubmitted(id, 1)) {
            throw new NotInThisStateException(
                before.state(), "这条内容提交过审核，记录要留存，不能删除。不再需要的，放着不提交即可。");
          }
          ground.items().delete(id);
          return done(who, before, ItemAction.DELETE, 1);
        });
  }

  private ContentItem write(
      Principal who, UUID id, long revision, Function<ContentItem, ContentItem> change) {
    return ground.work().change(who, id, revision, item -> Operation.SUBMIT_CONTENT, change);
  }

  private ContentVersion current(ContentItem item) {
    return ground
        .versions()
        .find(item.id(), item.currentVersion())
        .orElseThrow(NoSuchItemException::new);
  }

  private ContentVersion version(
      ContentItem item, int number, ItemText text, Principal editor, Instant at) {
    ItemText masked = intake.mask(text);
    rules.requireDraft(item.kind(), masked);
    return new ContentVersion(item.id(), number, masked, TextJson.hash(masked), editor.id(), at);
  }

  private int copy(ContentVersion version, UUID editor, Instant at) {
    ContentVersion next =
        new ContentVersion(
            version.item(),
            version.number() + 1,
            version.text(),
            version.contentHash(),
            editor,
            at);
    ground.versions().insert(next);
    return next.number();
  }

  private void noteWriting(Principal who, ContentVersion version) {
    ground
        .versions()
        .noteWriting(version.item(), who.id(), BodyMarkup.pictures(version.text().body()));
  }

  private ContentItem update(ContentItem item) {
    ground.items().update(item);
    return item;
  }

  private ContentItem done(Principal who, ContentItem item, ItemAction action, int version) {
    ground
        .work()
        .done(
            who,
            Operation.SUBMIT_CONTENT,
            item,
            AuditDetail.NONE.with("step", action.name()).with("version", version));
    return item;
  }

  private static @Nullable Instant stillAhead(@Nullable Instant time, Instant now) {
    return time != null && time.isAfter(now) ? time : null;
  }
}
