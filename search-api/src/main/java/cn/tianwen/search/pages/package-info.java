/**
 * Pages for people, made for phones first and complete without JavaScript: {@link
 * cn.tianwen.search.pages.HomePage} asks for a need, {@link cn.tianwen.search.pages.SearchPage}
 * searches the archive, {@link cn.tianwen.search.pages.CasePage} shows one case. Templates lie in
 * {@code templates/search-api}.
 */
@NullMarked
package cn.tianwen.search.pages;

import org.jspecify.annotations.NullMarked;
