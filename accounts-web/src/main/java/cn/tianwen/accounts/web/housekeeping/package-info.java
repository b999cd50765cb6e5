/**
 * Deletes from time to time what no longer counts: {@link
 * cn.tianwen.accounts.web.housekeeping.Housekeeping}. The audit log is cut by hand only.
 */
@NullMarked
package cn.tianwen.accounts.web.housekeeping;

import org.jspecify.annotations.NullMarked;
