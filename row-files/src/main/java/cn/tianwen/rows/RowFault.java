package cn.tianwen.rows;

/**
 * Why a row is refused.
 *
 * @param field column at fault, by its Chinese name
 * @param reason what is wrong and what would be right, in Chinese
 */
public record RowFault(String field, String reason) {}
