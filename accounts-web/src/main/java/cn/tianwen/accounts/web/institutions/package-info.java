/** The pages of institutions: the tree of centres, one institution, its people. */
@NullMarked
package cn.tianwen.accounts.web.institutions;

import org.jspecify.annotations.NullMarked;
