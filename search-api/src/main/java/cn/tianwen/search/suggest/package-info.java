/**
 * Completions while someone types, in Chinese, full pinyin or initials: {@link
 * cn.tianwen.search.suggest.Suggestions}.
 */
@NullMarked
package cn.tianwen.search.suggest;

import org.jspecify.annotations.NullMarked;
