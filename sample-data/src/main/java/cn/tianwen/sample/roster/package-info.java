/**
 * Invented experts and information officers, any number of them: {@link
 * cn.tianwen.sample.roster.PeopleGenerator}.
 */
@NullMarked
package cn.tianwen.sample.roster;

import org.jspecify.annotations.NullMarked;
