/** Proves who may use which address of the public application, and what every answer carries. */
@NullMarked
package cn.tianwen.search.access;

import org.jspecify.annotations.NullMarked;
