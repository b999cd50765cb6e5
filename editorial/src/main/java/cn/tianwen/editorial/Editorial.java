package cn.tianwen.editorial;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.database.ModuleDatabase;
import cn.tianwen.editorial.issue.IssueDesk;
import cn.tianwen.editorial.issue.IssuedFiles;
import cn.tianwen.editorial.item.Items;
import cn.tianwen.editorial.publish.ContentFeed;
import cn.tianwen.editorial.publish.PublicationListeners;
import cn.tianwen.editorial.publish.PublishedItems;
import cn.tianwen.editorial.publish.Publishing;
import cn.tianwen.editorial.review.ReviewGates;
import cn.tianwen.editorial.review.Reviews;
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
    IssuedFiles files) {

  /** Opens them. */
  public static Editorial open(
      Accounts accounts, TextMask mask, EditorialProperties properties, Clock clock) {
    throw new UnsupportedOperationException();
  }
}
