/**
 * Terms of the lexicon that were written with a wrong character: {@link
 * cn.tianwen.index.spelling.TermCorrector} finds them, {@link cn.tianwen.index.spelling.SoundAlike}
 * mends what was typed by sound.
 */
@NullMarked
package cn.tianwen.index.spelling;

import org.jspecify.annotations.NullMarked;
