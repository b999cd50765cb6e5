package cn.tianwen.ingest.ledger;

/**
 * A row that was refused.
 *
 * @param number line or sheet row in the file
 * @param field columns at fault, by their Chinese names
 * @param reason what is wrong, in Chinese
 * @param raw the row itself
 */
public record RejectedRow(long number, String field, String reason, String raw) {}
