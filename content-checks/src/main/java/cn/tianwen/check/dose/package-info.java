/** Doses of pesticides and drugs that cannot be meant: {@link cn.tianwen.check.dose.Doses}. */
@NullMarked
package cn.tianwen.check.dose;

import org.jspecify.annotations.NullMarked;
