/**
 * The pages with which a centre keeps the people of its region and their rights. Every call passes
 * who asks to {@code accounts.people}, which decides; what these pages offer follows from the same
 * rules.
 */
@NullMarked
package cn.tianwen.accounts.web.people;

import org.jspecify.annotations.NullMarked;
