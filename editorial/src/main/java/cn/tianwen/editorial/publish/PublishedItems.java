package cn.tianwen.editorial.publish;

import cn.tianwen.database.ModuleDatabase;
import cn.tianwen.editorial.ContentKind;
import cn.tianwen.editorial.Publication;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the public sees. Asks for no rights, and tells nothing that is not public. Thread-safe. */
public final class PublishedItems {

  private final PublishedTable table;
  private final PublicationTable publications;

  /** Reads the schema {@code editorial}. */
  public PublishedItems(ModuleDatabase editorial) {
    this.table = new PublishedTable(editorial.jdbc());
    this.publications = new PublicationTable(editorial.jdbc());
  }

  /** What is public under a publication number now. */
  public Optional<PublishedItem> find(String number) {
    return table.listWhere("p.number = ?", number).stream().findFirst();
  }

  /** The newest publication of a number, over or not; what a tombstone is written from. */
  public Optional<Publication> last(String number) {
    return publications.findLast(number);
  }

  /**
   * What is public, the newest first.
   *
   * @param kind null for every kind
   * @param limit how many at most
   */
  public List<PublishedItem> newest(@Nullable ContentKind kind, int limit) {
    return kind == null
        ? table.listWhere("true order by p.published_at desc, p.item limit ?", limit)
        : table.listWhere(
            "i.kind = ? order by p.published_at desc, p.item limit ?", kind.name(), limit);
  }

  /**
   * Whether a picture stands in what is public under a number.
   *
   * @param key SHA-256 in lower-case hex
   */
  public boolean picture(String number, String key) {
    return find(number)
        .filter(item -> item.version().text().body().contains("\"picture:" + key + "\""))
        .isPresent();
  }
}
