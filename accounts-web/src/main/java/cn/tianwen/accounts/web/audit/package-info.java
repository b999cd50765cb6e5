/** The page of the audit log, in words. */
@NullMarked
package cn.tianwen.accounts.web.audit;

import org.jspecify.annotations.NullMarked;
