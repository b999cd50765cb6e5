/**
 * Import of experts (专家) and information officers (信息员) from table files: {@link
 * cn.tianwen.accounts.roster.RosterImport}. What is right goes in, what is not goes into a reject
 * file; repeating an import writes only what changed.
 */
@NullMarked
package cn.tianwen.accounts.roster;

import org.jspecify.annotations.NullMarked;
