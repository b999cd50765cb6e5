/**
 * From the blocks of a file to a document that can be indexed: passages, metadata, summary,
 * keywords, institutions, concepts. {@link cn.tianwen.ingest.analysis.DocumentAnalyzer} is its
 * entrance; nothing here opens a connection.
 */
@NullMarked
package cn.tianwen.ingest.analysis;

import org.jspecify.annotations.NullMarked;
