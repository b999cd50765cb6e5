/**
 * Orders candidates by a trained linear model over features that mean the same for every query, and
 * turns what is known of the best ones into a calibrated probability. The model is a versioned
 * file; every score is a sum whose terms can be shown.
 */
@NullMarked
package cn.tianwen.search.rank;

import org.jspecify.annotations.NullMarked;
