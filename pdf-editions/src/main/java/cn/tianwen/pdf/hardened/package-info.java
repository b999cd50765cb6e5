/** The hardened edition of an item: its pages are pictures with an invisible mark. */
@NullMarked
package cn.tianwen.pdf.hardened;

import org.jspecify.annotations.NullMarked;
