package cn.tianwen.admin.editor;

import cn.tianwen.editorial.ContentItem;

/**
 * An item after it was saved.
 *
 * @param lostPictures pictures in what was posted that could not be kept
 */
record SavedItem(ContentItem item, int lostPictures) {}
