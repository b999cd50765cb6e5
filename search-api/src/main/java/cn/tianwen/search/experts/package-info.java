/**
 * 找专家: people by name, institution, specialty and distance. {@link
 * cn.tianwen.search.experts.VisiblePeople} is a filter on everything that is asked of the index
 * here, so that no hit, count, suggestion or order tells of whom one may not see.
 */
@NullMarked
package cn.tianwen.search.experts;

import org.jspecify.annotations.NullMarked;
