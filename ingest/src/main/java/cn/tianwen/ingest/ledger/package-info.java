/**
 * What was ingested and what was refused, in PostgreSQL, in the same transactions as the progress
 * of the job: {@link cn.tianwen.ingest.ledger.SourceFiles}, {@link
 * cn.tianwen.ingest.ledger.CaseRows}.
 */
@NullMarked
package cn.tianwen.ingest.ledger;

import org.jspecify.annotations.NullMarked;
