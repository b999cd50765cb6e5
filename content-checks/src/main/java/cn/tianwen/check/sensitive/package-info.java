/**
 * Words that a public service does not want in its texts, with what makes them harmless: {@link
 * cn.tianwen.check.sensitive.SensitiveWords}.
 */
@NullMarked
package cn.tianwen.check.sensitive;

import org.jspecify.annotations.NullMarked;
