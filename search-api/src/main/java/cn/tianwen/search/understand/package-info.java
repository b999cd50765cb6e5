/** Understands a reported need: folds the text and finds concepts, region and month in it. */
@NullMarked
package cn.tianwen.search.understand;

import org.jspecify.annotations.NullMarked;
