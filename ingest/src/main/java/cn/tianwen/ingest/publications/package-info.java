/**
 * Published items from PostgreSQL into the indices of documents and of cases: {@link
 * cn.tianwen.ingest.publications.PublicationIndexer} follows the outbox, {@link
 * cn.tianwen.ingest.publications.PublicationReconciliation} proves that both agree and mends what
 * does not.
 */
@NullMarked
package cn.tianwen.ingest.publications;

import org.jspecify.annotations.NullMarked;
