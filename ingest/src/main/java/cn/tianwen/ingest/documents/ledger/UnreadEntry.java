package cn.tianwen.ingest.documents.ledger;

/**
 * Something in a file that was not read, while the rest was.
 *
 * @param path in the archive, masked
 * @param fault why
 */
public record UnreadEntry(String path, FileFault fault) {}
