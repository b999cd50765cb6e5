package cn.tianwen.accounts.people;

/**
 * One field that was changed, in words for people.
 *
 * @param field which
 * @param before what stood there; empty for nothing
 * @param after what stands there now; empty for nothing
 */
public record FieldChange(RecordField field, String before, String after) {}
