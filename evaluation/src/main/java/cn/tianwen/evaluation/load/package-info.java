/**
 * How fast ingest and search are, beside what Elasticsearch does bare. {@link
 * cn.tianwen.evaluation.load.LoadBenchmark} runs it all.
 */
@NullMarked
package cn.tianwen.evaluation.load;

import org.jspecify.annotations.NullMarked;
