package cn.tianwen.ingest.ledger;

/**
 * A file with one content. Its id counts up, so that it serves as the external version of every
 * document that the file brings: a later content of the same file wins, a repeat changes nothing.
 *
 * @param id counts up from 1
 * @param name file name without folder
 * @param sha256 of its content, hex
 * @param rows rows behind the header
 */
public record SourceFile(long id, String name, String sha256, long rows) {}
