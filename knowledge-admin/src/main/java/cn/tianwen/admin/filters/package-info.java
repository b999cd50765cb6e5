/** What lists are narrowed to: in their addresses, and kept by name. */
@NullMarked
package cn.tianwen.admin.filters;

import org.jspecify.annotations.NullMarked;
