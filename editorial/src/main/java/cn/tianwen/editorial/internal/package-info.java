/**
 * What the packages of this module share and nobody else uses: rows, rights and audited
 * transactions.
 */
@NullMarked
package cn.tianwen.editorial.internal;

import org.jspecify.annotations.NullMarked;
