package cn.tianwen.editorial.publish;

import cn.tianwen.database.ModuleDatabase;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Feed. */
public final class ContentFeed {
  public ContentFeed(ModuleDatabase editorial) {}

  /** revision: counts what the public sees of the item; the external version of the index. */
  public record Entry(UUID item, String number, long revision, Optional<PublishedItem> published) {}

  public int drain(int limit, Consumer<Set<UUID>> consumer) {
    throw new UnsupportedOperationException();
  }

  public List<Entry> list(Collection<UUID> ids) {
    throw new UnsupportedOperationException();
  }

  /** Only items that were public at some time. */
  public List<Entry> listAfter(UUID id, int limit) {
    throw new UnsupportedOperationException();
  }

  public long count() {
    throw new UnsupportedOperationException();
  }

  public long waiting() {
    throw new UnsupportedOperationException();
  }

  public <T> T undisturbed(Supplier<T> work) {
    throw new UnsupportedOperationException();
  }
}
