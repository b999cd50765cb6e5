/** Terms of the field that are written wrongly: {@link cn.tianwen.check.spelling.MisspeltTerms}. */
@NullMarked
package cn.tianwen.check.spelling;

import org.jspecify.annotations.NullMarked;
