/**
 * What every search with facets does alike: {@link cn.tianwen.search.facet.FacetFilters} keeps the
 * filters apart, {@link cn.tianwen.search.facet.FacetCounts} asks for values and reads how many.
 */
@NullMarked
package cn.tianwen.search.facet;

import org.jspecify.annotations.NullMarked;
