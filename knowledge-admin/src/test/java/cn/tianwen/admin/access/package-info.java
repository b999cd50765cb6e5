/** Proves who may use which address of the back office. */
@NullMarked
package cn.tianwen.admin.access;

import org.jspecify.annotations.NullMarked;
