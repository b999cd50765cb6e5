package cn.tianwen.editorial.intake;

import cn.tianwen.editorial.ItemState;
import java.util.UUID;

/**
 * An item that was taken from a file.
 *
 * @param title of its current version; may be empty in a draft
 */
public record UploadedBefore(UUID item, String title, ItemState state) {}
