/**
 * Trains the ranking model: collects the features of labelled needs through the code that serves
 * people, fits the linear ranker listwise, and calibrates its confidence on needs of its own.
 */
@NullMarked
package cn.tianwen.evaluation.train;

import org.jspecify.annotations.NullMarked;
