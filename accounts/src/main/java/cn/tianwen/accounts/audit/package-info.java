/**
 * What was done by whom, written once and never changed: {@link cn.tianwen.accounts.audit.AuditLog}
 * appends, {@link cn.tianwen.accounts.audit.AuditVerification} finds what was tampered with, {@link
 * cn.tianwen.accounts.audit.AuditRetention} cuts off what is old enough.
 */
@NullMarked
package cn.tianwen.accounts.audit;

import org.jspecify.annotations.NullMarked;
