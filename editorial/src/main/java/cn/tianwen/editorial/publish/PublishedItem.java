package cn.tianwen.editorial.publish;

import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.ContentVersion;
import cn.tianwen.editorial.Publication;

/**
 * What the public sees of an item.
 *
 * @param item its state may be that of a newer version under way
 * @param version the published one
 * @param publication the live one
 */
public record PublishedItem(ContentItem item, ContentVersion version, Publication publication) {}
