/** Makes the PDF editions of an item. */
@NullMarked
package cn.tianwen.pdf;

import org.jspecify.annotations.NullMarked;
