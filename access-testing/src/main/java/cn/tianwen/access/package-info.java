/**
 * Proves who may use which address of an application: rows say it, {@link
 * cn.tianwen.access.AccessMatrixContract} asks for every address as everybody.
 */
@NullMarked
package cn.tianwen.access;

import org.jspecify.annotations.NullMarked;
