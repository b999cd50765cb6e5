package cn.tianwen.editorial.item;

import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.ContentVersion;
import cn.tianwen.editorial.ItemText;
import java.util.List;
import java.util.UUID;

/** Items. */
public final class Items {
  public ContentItem create(Principal who, NewItem item) {
    throw new UnsupportedOperationException();
  }

  public ContentItem save(Principal who, UUID id, long revision, ItemText text) {
    throw new UnsupportedOperationException();
  }

  public ContentItem get(Principal who, UUID id) {
    throw new UnsupportedOperationException();
  }

  public ContentVersion version(Principal who, UUID id, int number) {
    throw new UnsupportedOperationException();
  }

  public List<ContentVersion> versions(Principal who, UUID id) {
    throw new UnsupportedOperationException();
  }

  public ContentItem submit(Principal who, UUID id, long revision) {
    throw new UnsupportedOperationException();
  }

  public ContentItem takeBack(Principal who, UUID id, long revision) {
    throw new UnsupportedOperationException();
  }

  public ContentItem revise(Principal who, UUID id, long revision) {
    throw new UnsupportedOperationException();
  }

  public void delete(Principal who, UUID id, long revision) {
    throw new UnsupportedOperationException();
  }

  public ItemPage list(Principal who, ItemQuery query) {
    throw new UnsupportedOperationException();
  }

  /** Whether somebody may write an item's text (in whatever state). */
  public boolean mayWrite(Principal who, ContentItem item) {
    throw new UnsupportedOperationException();
  }

  /** Whether a picture stands in an item that somebody may read. */
  public boolean picture(Principal who, String key) {
    throw new UnsupportedOperationException();
  }
}
