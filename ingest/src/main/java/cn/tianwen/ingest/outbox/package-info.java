/**
 * Runs what follows the outboxes of other modules into the indices: {@link
 * cn.tianwen.ingest.outbox.IndexerApplication} opens it.
 */
@NullMarked
package cn.tianwen.ingest.outbox;

import org.jspecify.annotations.NullMarked;
