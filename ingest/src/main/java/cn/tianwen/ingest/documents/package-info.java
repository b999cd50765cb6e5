/**
 * Documents (资料) from folders into the index: survey → extract → analyse → embed → write, with a
 * ledger row for every file ever seen. {@link cn.tianwen.ingest.documents.DocumentIngest} runs the
 * job for a folder or a file.
 */
@NullMarked
package cn.tianwen.ingest.documents;

import org.jspecify.annotations.NullMarked;
