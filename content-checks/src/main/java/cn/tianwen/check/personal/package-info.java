/** What in a text gives a person away: {@link cn.tianwen.check.personal.PersonalData}. */
@NullMarked
package cn.tianwen.check.personal;

import org.jspecify.annotations.NullMarked;
