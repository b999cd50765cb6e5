package cn.tianwen.editorial.intake;

/**
 * What a field of an item might say.
 *
 * @param field its name in the form of the editor
 * @param value as the form posts it
 * @param label as people read it
 * @param origin where it was found, in Chinese, e.g. 正文
 */
public record Suggestion(String field, String value, String label, String origin) {}
