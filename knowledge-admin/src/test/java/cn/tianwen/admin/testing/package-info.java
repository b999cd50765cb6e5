/** The back office on real servers, and the people who work in it, for tests. */
@NullMarked
package cn.tianwen.admin.testing;

import org.jspecify.annotations.NullMarked;
