package cn.tianwen.editorial;

/**
 * A file that somebody uploaded, as it was.
 *
 * @param key in the content store
 * @param name as uploaded, personal data masked; at most 200 characters
 * @param mediaType found by content, e.g. {@code application/pdf}
 * @param bytes its size
 */
public record OriginalFile(String key, String name, String mediaType, long bytes) {}
