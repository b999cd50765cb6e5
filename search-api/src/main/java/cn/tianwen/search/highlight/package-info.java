/**
 * Marks in a case's texts what a query shares with it: {@link
 * cn.tianwen.search.highlight.CaseHighlight} asks Elasticsearch for it and reads its answer.
 */
@NullMarked
package cn.tianwen.search.highlight;

import org.jspecify.annotations.NullMarked;
