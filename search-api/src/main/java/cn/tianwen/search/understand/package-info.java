/**
 * Understands a reported need: {@link cn.tianwen.search.understand.NeedReader} normalises its text,
 * mends misspelt terms, and finds concepts, denials, region and month in it.
 */
@NullMarked
package cn.tianwen.search.understand;

import org.jspecify.annotations.NullMarked;
