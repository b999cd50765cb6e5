/**
 * Invented people and institutions to try the platform with: {@link
 * cn.tianwen.sample.people.SamplePeople}.
 */
@NullMarked
package cn.tianwen.sample.people;

import org.jspecify.annotations.NullMarked;
