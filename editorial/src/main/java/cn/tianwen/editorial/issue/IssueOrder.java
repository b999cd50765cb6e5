package cn.tianwen.editorial.issue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants a file.
 *
 * @param version of the item; has to be public
 * @param recipient null for the edition that everybody gets
 * @param orderedBy a person; who signed off for what is ordered with the publication
 */
public record IssueOrder(
    UUID item, int version, Edition edition, @Nullable Recipient recipient, UUID orderedBy) {}
