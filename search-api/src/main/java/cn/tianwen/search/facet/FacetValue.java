package cn.tianwen.search.facet;

/**
 * A value to narrow a search with.
 *
 * @param value what the parameter takes
 * @param label what people read
 * @param count how many have it
 * @param selected whether the search is narrowed to it
 */
public record FacetValue(String value, String label, long count, boolean selected) {}
