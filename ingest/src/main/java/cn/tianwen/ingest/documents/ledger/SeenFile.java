package cn.tianwen.ingest.documents.ledger;

import java.time.Instant;

/**
 * A file as it was just found.
 *
 * @param source name of the folder that it lies in
 * @param pathKey SHA-256 of its path in the source, in hex
 * @param path in its source, masked
 * @param sha256 of its content in hex; empty when it cannot be read
 * @param bytes its size
 * @param modified when it was changed last
 * @param companions SHA-256 of the sidecars and subtitles that belong to it
 */
public record SeenFile(
    String source,
    String pathKey,
    String path,
    String sha256,
    long bytes,
    Instant modified,
    String companions) {}
