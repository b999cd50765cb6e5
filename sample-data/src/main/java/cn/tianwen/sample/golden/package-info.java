/**
 * 标准问题集: needs in farmers' words for the sample cases, labelled with the cases that solve them.
 * {@link cn.tianwen.sample.golden.GoldenNeeds} reads and checks them.
 */
@NullMarked
package cn.tianwen.sample.golden;

import org.jspecify.annotations.NullMarked;
