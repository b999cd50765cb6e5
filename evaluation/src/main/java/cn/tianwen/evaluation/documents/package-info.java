/**
 * How fast documents come in, beside the bare parser: {@link
 * cn.tianwen.evaluation.documents.DocumentBenchmark}.
 */
@NullMarked
package cn.tianwen.evaluation.documents;

import org.jspecify.annotations.NullMarked;
