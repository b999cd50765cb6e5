/**
 * The ledger (台账) of documents in PostgreSQL: a row for every file ever seen, {@link
 * cn.tianwen.ingest.documents.ledger.DocumentFiles}, and for every document in the index, {@link
 * cn.tianwen.ingest.documents.ledger.LedgerDocuments}.
 */
@NullMarked
package cn.tianwen.ingest.documents.ledger;

import org.jspecify.annotations.NullMarked;
