/**
 * What the checks found in versions of items, and which findings somebody dismissed: {@link
 * cn.tianwen.editorial.finding.Findings}.
 */
@NullMarked
package cn.tianwen.editorial.finding;

import org.jspecify.annotations.NullMarked;
