/**
 * What comes in beside the texts of items: pictures just uploaded, files, and what reading a file
 * proposes.
 */
@NullMarked
package cn.tianwen.editorial.intake;

import org.jspecify.annotations.NullMarked;
