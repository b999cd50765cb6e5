/**
 * One document to read: {@link cn.tianwen.search.documents.reading.DocumentArchive} reads it,
 * {@link cn.tianwen.search.documents.reading.RelatedSearch} works out what belongs to it.
 */
@NullMarked
package cn.tianwen.search.documents.reading;

import org.jspecify.annotations.NullMarked;
