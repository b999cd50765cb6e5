package cn.tianwen.admin.sample;

import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.editorial.ChecklistPoint;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.Editorial;
import cn.tianwen.editorial.ItemState;
import cn.tianwen.editorial.ReviewDecision;
import cn.tianwen.editorial.item.ItemQuery;
import cn.tianwen.editorial.item.NewItem;
import cn.tianwen.editorial.review.ReviewDraft;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Invented items of one county: drafts, some under review, one given back, and published ones, each
 * brought there by the sample people who would do so.
 */
public final class SampleItems {

  /** Account of the sample person who writes them. */
  public static final String WRITER = "shili-yunying";

  /** Accounts of the sample people who review them, in the order of the stages. */
  public static final List<String> REVIEWERS =
      List.of("shili-shenhe", "shili-fushen", "shili-zhongshen");

  private static final String REGION = "440981";
  private static final String INSTITUTION = "示例·高州市运管中心";

  private final Editorial editorial;
  private final Function<String, Principal> people;

  private SampleItems(Editorial editorial, Function<String, Principal> people) {
    this.editorial = editorial;
    this.people = people;
  }

  /**
   * Makes them, unless the one who writes them has written anything yet.
   *
   * @param people a sample person by account, with their rights
   * @return how many were made
   */
  public static int load(Editorial editorial, Function<String, Principal> people) {
    ItemQuery any = new ItemQuery("", null, null, null, null, true, 0, 1, ItemQuery.Sort.CREATED);
    if (editorial.items().list(people.apply(WRITER), any).total() > 0) {
      return 0;
    }
    List<SampleItem> samples = list();
    SampleItems loading = new SampleItems(editorial, people);
    samples.forEach(loading::make);
    return samples.size();
  }

  /** All of them. */
  static List<SampleItem> list() {
    return read("files.txt").lines().map(SampleItems::read).map(SampleItem::read).toList();
  }

  private void make(SampleItem sample) {
    Principal writer = people.apply(WRITER);
    ContentItem item =
        editorial
            .items()
            .create(writer, new NewItem(sample.kind(), REGION, INSTITUTION, sample.text()));
    if (sample.state() == ItemState.DRAFT) {
      return;
    }
    item = editorial.items().submit(writer, item.id(), item.revision());
    for (String reviewer : REVIEWERS) {
      if (item.state() != sample.state()) {
        item = decide(reviewer, item, sample.returned());
      }
    }
  }

  /** Passes an item on, or gives it back where there is something to say. */
  private ContentItem decide(String reviewer, ContentItem item, String returned) {
    ReviewDraft draft =
        returned.isEmpty()
            ? new ReviewDraft(
                ReviewDecision.APPROVED, Set.of(ChecklistPoint.values()), "", List.of())
            : new ReviewDraft(ReviewDecision.RETURNED, Set.of(), returned, List.of());
    return editorial.reviews().decide(people.apply(reviewer), item.id(), item.revision(), draft);
  }

  private static String read(String name) {
    try (InputStream in = SampleItems.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Sample item is not on the class path: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
