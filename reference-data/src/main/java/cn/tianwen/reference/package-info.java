/**
 * Code lists that every module shares: {@link cn.tianwen.reference.Regions regions} by GB/T 2260
 * code and {@link cn.tianwen.reference.Industries industries}.
 */
@NullMarked
package cn.tianwen.reference;

import org.jspecify.annotations.NullMarked;
