/** What a text lacks: summary, industry, intellectual property, pictures, headings in order. */
@NullMarked
package cn.tianwen.check.complete;

import org.jspecify.annotations.NullMarked;
