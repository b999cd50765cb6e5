/**
 * People from PostgreSQL into their index: {@link cn.tianwen.ingest.people.PeopleIndexer} follows
 * the outbox, {@link cn.tianwen.ingest.people.PeopleReindex} begins anew, {@link
 * cn.tianwen.ingest.people.PeopleReconciliation} proves that both agree.
 */
@NullMarked
package cn.tianwen.ingest.people;

import org.jspecify.annotations.NullMarked;
