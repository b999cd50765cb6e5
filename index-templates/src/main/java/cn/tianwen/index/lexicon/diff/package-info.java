/**
 * What two versions of the lexicon say differently: {@link
 * cn.tianwen.index.lexicon.diff.LexiconDiff}.
 */
@NullMarked
package cn.tianwen.index.lexicon.diff;

import org.jspecify.annotations.NullMarked;
