/** The pages with which a centre keeps the people of its region, on the whole application. */
@NullMarked
package cn.tianwen.search.people;

import org.jspecify.annotations.NullMarked;
