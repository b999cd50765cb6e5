package cn.tianwen.editorial.publish;

import cn.tianwen.editorial.Publication;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The parts that take part in what becomes public or ceases to be; each registers itself when it is
 * assembled. They are called in the transaction of the change: what they throw undoes it.
 */
public final class PublicationListeners {

  private final List<Consumer<PublishedItem>> onPublished = new CopyOnWriteArrayList<>();
  private final List<Consumer<Publication>> onEnded = new CopyOnWriteArrayList<>();

  /** Adds a part that is called with every version that becomes public. */
  public void onPublished(Consumer<PublishedItem> part) {
    onPublished.add(part);
  }

  /** Adds a part that is called with every publication that ends: replaced, withdrawn, expired. */
  public void onEnded(Consumer<Publication> part) {
    onEnded.add(part);
  }

  void published(PublishedItem item) {
    onPublished.forEach(part -> part.accept(item));
  }

  void ended(Publication publication) {
    onEnded.forEach(part -> part.accept(publication));
  }
}
