/**
 * Which cases two versions of the lexicon annotate differently: {@link
 * cn.tianwen.ingest.annotation.AnnotationComparison}.
 */
@NullMarked
package cn.tianwen.ingest.annotation;

import org.jspecify.annotations.NullMarked;
