/**
 * How fast PDF editions are made, beside the libraries they are made with: {@link
 * cn.tianwen.evaluation.editions.EditionBenchmark}.
 */
@NullMarked
package cn.tianwen.evaluation.editions;

import org.jspecify.annotations.NullMarked;
