package cn.tianwen.editorial.publish;

import cn.tianwen.database.ModuleDatabase;
import cn.tianwen.editorial.ContentKind;
import cn.tianwen.editorial.Publication;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Published items. */
public final class PublishedItems {
  public PublishedItems(ModuleDatabase editorial) {}

  public Optional<PublishedItem> find(String number) {
    throw new UnsupportedOperationException();
  }

  public Optional<Publication> last(String number) {
    throw new UnsupportedOperationException();
  }

  public List<PublishedItem> newest(@Nullable ContentKind kind, int limit) {
    throw new UnsupportedOperationException();
  }

  public boolean picture(String number, String key) {
    throw new UnsupportedOperationException();
  }
}
