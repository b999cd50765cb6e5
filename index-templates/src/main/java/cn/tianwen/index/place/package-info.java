/** Finds the places that a text names: {@link cn.tianwen.index.place.RegionFinder}. */
@NullMarked
package cn.tianwen.index.place;

import org.jspecify.annotations.NullMarked;
