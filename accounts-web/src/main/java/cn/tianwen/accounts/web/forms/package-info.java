/**
 * What the forms of the pages have in common: errors at their fields, a notice after the next
 * redirect, rows of CSV that no spreadsheet takes for a formula.
 */
@NullMarked
package cn.tianwen.accounts.web.forms;

import org.jspecify.annotations.NullMarked;
