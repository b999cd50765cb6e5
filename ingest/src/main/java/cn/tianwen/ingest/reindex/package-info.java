/** Builds the index anew from itself, with the lexicon and the templates of this version. */
@NullMarked
package cn.tianwen.ingest.reindex;

import org.jspecify.annotations.NullMarked;
