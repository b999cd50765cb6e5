package cn.tianwen.admin.sanitise;

/**
 * HTML that the body of an item may hold.
 *
 * @param html see {@code ItemText.body}; empty when nothing was left
 * @param lostPictures pictures that could not be taken over, because they lie elsewhere or cannot
 *     be read
 */
public record CleanBody(String html, int lostPictures) {}
