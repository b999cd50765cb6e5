/**
 * The contract of the index: names, fields and the records of the indexed documents. {@link
 * cn.tianwen.index.CaseDocument} is what a solved case looks like in Elasticsearch; the templates
 * that describe it to Elasticsearch lie beside it as JSON.
 */
@NullMarked
package cn.tianwen.index;

import org.jspecify.annotations.NullMarked;
