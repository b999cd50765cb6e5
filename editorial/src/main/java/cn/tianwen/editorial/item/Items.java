package cn.tianwen.editorial.item;

import cn.tianwen.accounts.people.InvalidRecordException;
import cn.tianwen.accounts.rights.AccessDeniedException;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.SqlCondition;
import cn.tianwen.editorial.ChangedMeanwhileException;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.ContentVersion;
import cn.tianwen.editorial.ItemText;
import cn.tianwen.editorial.NoSuchItemException;
import cn.tianwen.editorial.NotInThisStateException;
import cn.tianwen.editorial.internal.EditorialGround;
import cn.tianwen.editorial.internal.ReviewDeadlines;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Items, as far as whoever asks may read and write them. What somebody may not read is not there
 * for them ({@link NoSuchItemException}); what they may read but not write is refused ({@link
 * AccessDeniedException}, which is audited). Personal numbers in texts are masked before they are
 * kept. Every change is one transaction with its audit entry, and needs the revision that was read
 * ({@link ChangedMeanwhileException}). Thread-safe.
 */
public final class Items {

  private final EditorialGround ground;
  private final ItemWriting writing;
  private final ItemList list;

  /** Assembled by {@link cn.tianwen.editorial.Editorial}. */
  public Items(
      EditorialGround ground, Regions regions, Industries industries, ReviewDeadlines deadlines) {
    this.ground = ground;
    this.writing = new ItemWriting(ground, regions, industries, deadlines);
    this.list = new ItemList(ground);
  }

  /**
   * Starts an item, as a draft.
   *
   * @throws InvalidRecordException when something is wrong with it
   * @throws AccessDeniedException when the region is not this one's
   */
  public ContentItem create(Principal who, NewItem item) {
    return writing.create(who, item);
  }

  /**
   * Keeps a text. A version that was submitted before stays, and the text becomes the next one.
   * What changes nothing writes nothing. The audit log is told once per version and person.
   *
   * @param revision that was read
   * @return the item with the next revision; as it was when the text is the same
   * @throws NoSuchItemException when there is none, or none that this one may read
   * @throws AccessDeniedException when this one may not write it
   * @throws ChangedMeanwhileException when it has another revision by now
   * @throws NotInThisStateException unless it is a draft or was returned
   * @throws InvalidRecordException when something is wrong with the text
   */
  public ContentItem save(Principal who, UUID id, long revision, ItemText text) {
    return writing.save(who, id, revision, text);
  }

  /**
   * Gives an item to the reviewers. What was submitted before and not changed since goes as the
   * next version, because every submission has its own reviews.
   *
   * @throws NoSuchItemException when there is none, or none that this one may read
   * @throws AccessDeniedException when this one may not write it
   * @throws ChangedMeanwhileException when it has another revision by now
   * @throws NotInThisStateException unless it is a draft or was returned
   * @throws InvalidRecordException when something is missing
   */
  public ContentItem submit(Principal who, UUID id, long revision) {
    return writing.submit(who, id, revision);
  }

  /**
   * Takes an item back from the reviewers before the first of them decided.
   *
   * @throws NoSuchItemException when there is none, or none that this one may read
   * @throws AccessDeniedException when this one may not write it
   * @throws ChangedMeanwhileException when it has another revision by now
   * @throws NotInThisStateException unless it waits for its first review
   */
  public ContentItem takeBack(Principal who, UUID id, long revision) {
    return writing.takeBack(who, id, revision);
  }

  /**
   * Starts the next version with the text of the current one. What the public sees stays until the
   * next version is published.
   *
   * @throws NoSuchItemException when there is none, or none that this one may read
   * @throws AccessDeniedException when this one may not write it
   * @throws ChangedMeanwhileException when it has another revision by now
   * @throws NotInThisStateException unless it was published
   */
  public ContentItem revise(Principal who, UUID id, long revision) {
    return writing.revise(who, id, revision);
  }

  /**
   * Throws a draft away.
   *
   * @throws NoSuchItemException when there is none, or none that this one may read
   * @throws AccessDeniedException when this one may not write it
   * @throws ChangedMeanwhileException when it has another revision by now
   * @throws NotInThisStateException unless it is a draft that was never submitted
   */
  public void delete(Principal who, UUID id, long revision) {
    writing.delete(who, id, revision);
  }

  /**
   * An item.
   *
   * @throws NoSuchItemException when there is none, or none that this one may read
   */
  public ContentItem get(Principal who, UUID id) {
    return ground.access().visible(who, ground.items().find(id));
  }

  /**
   * A version of an item.
   *
   * @param number from 1
   * @throws NoSuchItemException when there is none, or none that this one may read
   */
  public ContentVersion version(Principal who, UUID id, int number) {
    return ground.versions().find(get(who, id).id(), number).orElseThrow(NoSuchItemException::new);
  }

  /**
   * All versions of an item, the newest first.
   *
   * @throws NoSuchItemException when there is none, or none that this one may read
   */
  public List<ContentVersion> versions(Principal who, UUID id) {
    return ground.versions().list(get(who, id).id());
  }

  /** The items that were asked for and that this one may read. */
  public ItemPage list(Principal who, ItemQuery query) {
    return list.list(who, query);
  }

  /** Whether somebody may write an item, whatever its state. */
  public boolean mayWrite(Principal who, ContentItem item) {
    return ground.access().may(who, Operation.SUBMIT_CONTENT, item);
  }

  /**
   * Whether a picture stands, or once stood, in an item that somebody may read.
   *
   * @param key SHA-256 in lower-case hex
   */
  public boolean picture(Principal who, String key) {
    SqlCondition readable = ground.access().readable(who);
    List<Object> parameters = new ArrayList<>(List.of(key));
    parameters.addAll(readable.parameters());
    return Boolean.TRUE.equals(
        ground
            .jdbc()
            .queryForObject(
                "select exists (select from editorial.item_picture p"
                    + " join editorial.item i on i.id = p.item where p.key = ? and "
                    + readable.sql()
                    + ")",
                Boolean.class,
                parameters.toArray()));
  }
}
