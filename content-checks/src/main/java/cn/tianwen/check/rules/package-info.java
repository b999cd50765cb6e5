/**
 * Reads the files of rules, which are data: {@link cn.tianwen.check.rules.RuleFiles}. The format is
 * described in the module's README.
 */
@NullMarked
package cn.tianwen.check.rules;

import org.jspecify.annotations.NullMarked;
