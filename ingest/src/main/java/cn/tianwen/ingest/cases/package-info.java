/**
 * Solved cases from table files into the index: read, clean, mask, annotate, embed, write. {@link
 * cn.tianwen.ingest.cases.CaseIngest} runs the job for one file.
 */
@NullMarked
package cn.tianwen.ingest.cases;

import org.jspecify.annotations.NullMarked;
