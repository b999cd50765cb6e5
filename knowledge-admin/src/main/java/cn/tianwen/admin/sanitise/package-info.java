/**
 * From any HTML, pasted out of Word, WPS or a web page, to the HTML that the body of an item may
 * hold: {@link cn.tianwen.admin.sanitise.BodySanitiser}.
 */
@NullMarked
package cn.tianwen.admin.sanitise;

import org.jspecify.annotations.NullMarked;
