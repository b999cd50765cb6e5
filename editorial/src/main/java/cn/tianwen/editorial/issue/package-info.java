/**
 * Files that are issued of published items: {@link cn.tianwen.editorial.issue.IssueDesk} takes
 * orders and hands them to those that make files, {@link cn.tianwen.editorial.issue.IssuedFiles} is
 * the register that tells a genuine file from any other.
 */
@NullMarked
package cn.tianwen.editorial.issue;

import org.jspecify.annotations.NullMarked;
