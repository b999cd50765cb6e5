package cn.tianwen.accounts.people;

/**
 * What is wrong with one field.
 *
 * @param field its name, e.g. {@code name} or {@code expert.industries}
 * @param sentence in plain Chinese, saying what to do; never holds what was given
 */
public record FieldProblem(String field, String sentence) {}
