/**
 * Invented items in every state to try the platform with: {@link
 * cn.tianwen.admin.sample.SampleItems}.
 */
@NullMarked
package cn.tianwen.admin.sample;

import org.jspecify.annotations.NullMarked;
