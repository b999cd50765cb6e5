/** How documents get into an index without being lost, doubled or undone. */
@NullMarked
package cn.tianwen.index.write;

import org.jspecify.annotations.NullMarked;
