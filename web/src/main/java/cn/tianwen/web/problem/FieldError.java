package cn.tianwen.web.problem;

/**
 * One input that is wrong.
 *
 * @param field name of the JSON key or of the parameter
 * @param message what is wrong with it, in Chinese
 */
public record FieldError(String field, String message) {}
