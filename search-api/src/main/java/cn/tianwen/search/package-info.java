/**
 * The public application: 找类似, search and their pages. {@link
 * cn.tianwen.search.SearchApiApplication} starts it; each package beside it is one capability.
 */
@NullMarked
package cn.tianwen.search;

import org.jspecify.annotations.NullMarked;
