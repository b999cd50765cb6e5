/**
 * Proves who may use which address: {@link cn.tianwen.search.access.AccessMatrix} says it, {@link
 * cn.tianwen.search.access.AccessMatrixIT} asks for every address as everybody.
 */
@NullMarked
package cn.tianwen.search.access;

import org.jspecify.annotations.NullMarked;
