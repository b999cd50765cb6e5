/**
 * Rows of a table file, whatever its format: CSV in any usual encoding, XLSX, JSON lines. {@link
 * cn.tianwen.ingest.rows.RowReaders} picks the reader by the file's content.
 */
@NullMarked
package cn.tianwen.ingest.rows;

import org.jspecify.annotations.NullMarked;
