/**
 * The pages on which experts and information officers are imported. {@link
 * cn.tianwen.accounts.roster.RosterImport} does the work.
 */
@NullMarked
package cn.tianwen.accounts.web.roster;

import org.jspecify.annotations.NullMarked;
