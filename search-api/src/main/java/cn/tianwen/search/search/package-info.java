/**
 * Search in the archive of cases with facets: {@link cn.tianwen.search.search.CaseSearch}, and
 * {@code GET /api/search} in front of it.
 */
@NullMarked
package cn.tianwen.search.search;

import org.jspecify.annotations.NullMarked;
