package cn.tianwen.editorial.item;

import cn.tianwen.editorial.ContentItem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item as a line of a list.
 *
 * @param title of the current version; may be empty in a draft
 * @param industry code of the current version, if any
 * @param author of the current version, as shown
 * @param editor who saved the current version last
 */
public record ItemSummary(
    ContentItem item, String title, @Nullable String industry, String author, UUID editor) {}
