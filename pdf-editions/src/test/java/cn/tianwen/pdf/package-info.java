/** Tests of the PDF editions. */
@NullMarked
package cn.tianwen.pdf;

import org.jspecify.annotations.NullMarked;
