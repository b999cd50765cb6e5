/** What somebody has to do now: reviews to decide and own items to mend, by deadline. */
@NullMarked
package cn.tianwen.admin.queue;

import org.jspecify.annotations.NullMarked;
