/** Keeps personal data out of everything that is indexed. */
@NullMarked
package cn.tianwen.ingest.mask;

import org.jspecify.annotations.NullMarked;
