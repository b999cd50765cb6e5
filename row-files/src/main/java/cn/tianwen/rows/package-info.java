/**
 * Rows of a table file, whatever its format: CSV in any usual encoding, XLSX, JSON lines. {@link
 * cn.tianwen.rows.RowReaders} picks the reader by the file's content; {@link
 * cn.tianwen.rows.RejectFile} keeps the rows that were refused.
 */
@NullMarked
package cn.tianwen.rows;

import org.jspecify.annotations.NullMarked;
