package cn.tianwen.editorial;

import java.time.Instant;
import java.util.UUID;

/**
 * What an item said at a time. A version that was submitted never changes: a correction makes the
 * next one.
 *
 * @param number from 1
 * @param contentHash SHA-256 of the whole text in hex; reviews and issued files name it
 * @param editor who saved it last
 */
public record ContentVersion(
    UUID item, int number, ItemText text, String contentHash, UUID editor, Instant savedAt) {}
