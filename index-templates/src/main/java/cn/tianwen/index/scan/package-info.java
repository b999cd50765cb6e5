/** Reads whole indices, vectors included: {@link cn.tianwen.index.scan.IndexScan}. */
@NullMarked
package cn.tianwen.index.scan;

import org.jspecify.annotations.NullMarked;
