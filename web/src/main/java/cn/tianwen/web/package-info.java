/**
 * What the pages of all applications have in common: {@link cn.tianwen.web.WebConfiguration} brings
 * it in, a {@link cn.tianwen.web.Site} says what differs.
 */
@NullMarked
package cn.tianwen.web;

import org.jspecify.annotations.NullMarked;
