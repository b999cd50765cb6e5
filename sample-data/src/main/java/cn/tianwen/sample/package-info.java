/**
 * Data to start with: {@link cn.tianwen.sample.SampleFiles} brings the bundled files, {@link
 * cn.tianwen.sample.CaseGenerator} makes any number of varied cases from them, always the same for
 * the same seed, and {@link cn.tianwen.sample.CaseFileWriter} writes them in any format that ingest
 * reads.
 */
@NullMarked
package cn.tianwen.sample;

import org.jspecify.annotations.NullMarked;
