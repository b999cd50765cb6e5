/**
 * The review screen: the text with findings in place, the checklist, comments on passages, what
 * changed, and the decision.
 */
@NullMarked
package cn.tianwen.admin.review;

import org.jspecify.annotations.NullMarked;
