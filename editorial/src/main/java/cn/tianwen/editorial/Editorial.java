package cn.tianwen.editorial;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.database.ModuleDatabase;
import cn.tianwen.editorial.internal.EditorialGround;
import cn.tianwen.editorial.internal.ReviewDeadlines;
import cn.tianwen.editorial.issue.CopyDesk;
import cn.tianwen.editorial.issue.IssueDesk;
import cn.tianwen.editorial.issue.IssuedFiles;
import cn.tianwen.editorial.item.Items;
import cn.tianwen.editorial.publish.ContentFeed;
import cn.tianwen.editorial.publish.PublicationListeners;
import cn.tianwen.editorial.publish.PublishedItems;
import cn.tianwen.editorial.publish.Publishing;
import cn.tianwen.editorial.publish.SignOff;
import cn.tianwen.editorial.review.ReviewGates;
import cn.tianwen.editorial.review.Reviews;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import java.time.Clock;

/**
 * The parts of editorial, working together on the connections of accounts, so that a change and its
 * audit entry are one transaction. They are closed with {@link Accounts}.
 *
 * @param database the schema {@code editorial}
 * @param items writing
 * @param reviews the three reviews
 * @param gates what may stand against an approval
 * @param publishing what becomes public, and ceases to be
 * @param published what the public sees
 * @param listeners who is told about it
 * @param feed what the index is told
 * @param desk orders of files, and who makes them
 * @param copies copies for somebody in particular, within the rights of whoever asks
 * @param files the register of issued files
 */
public record Editorial(
    ModuleDatabase database,
    Items items,
    Reviews reviews,
    ReviewGates gates,
    Publishing publishing,
    PublishedItems published,
    PublicationListeners listeners,
    ContentFeed feed,
    IssueDesk desk,
    CopyDesk copies,
    IssuedFiles files) {

  /**
   * Puts them together.
   *
   * @param accounts whose connections, rights and audit log they use
   * @param mask for whatever somebody writes
   */
  public static Editorial open(
      Accounts accounts, TextMask mask, EditorialProperties properties, Clock clock) {
    ModuleDatabase database = accounts.database().beside("editorial");
    EditorialGround ground = EditorialGround.of(database, accounts, mask, clock);
    ReviewDeadlines deadlines = new ReviewDeadlines(properties);
    ReviewGates gates = new ReviewGates();
    PublicationListeners listeners = new PublicationListeners();
    IssueDesk desk = new IssueDesk(database, clock);
    listeners.onPublished(item -> desk.orderPublicEditions(item.publication()));
    SignOff signOff = new SignOff(ground, listeners);
    return new Editorial(
        database,
        new Items(ground, Regions.load(), Industries.load(), deadlines),
        new Reviews(ground, gates, deadlines, signOff),
        gates,
        new Publishing(ground, signOff),
        new PublishedItems(database),
        listeners,
        new ContentFeed(database),
        desk,
        new CopyDesk(ground, desk),
        new IssuedFiles(database));
  }
}
