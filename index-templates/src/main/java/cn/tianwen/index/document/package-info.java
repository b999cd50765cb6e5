/**
 * A document (industry information, training material) as it is indexed: {@link
 * cn.tianwen.index.document.IndexedDocument} with its passages.
 */
@NullMarked
package cn.tianwen.index.document;

import org.jspecify.annotations.NullMarked;
