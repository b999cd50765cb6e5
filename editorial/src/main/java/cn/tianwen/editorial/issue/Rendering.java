package cn.tianwen.editorial.issue;

import java.util.UUID;

/**
 * A file that a worker has taken to make.
 *
 * @param lease shows that it is still this worker's; after it has run out, somebody else may have
 *     it
 */
public record Rendering(IssuedFile file, UUID lease) {}
