/** Tests of how files are made. */
@NullMarked
package cn.tianwen.admin.issue;

import org.jspecify.annotations.NullMarked;
