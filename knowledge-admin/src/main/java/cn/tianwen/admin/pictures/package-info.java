/**
 * Pictures that stand in the bodies of items: {@link cn.tianwen.admin.pictures.Pictures} keeps
 * them, {@link cn.tianwen.admin.pictures.PictureController} takes and shows them.
 */
@NullMarked
package cn.tianwen.admin.pictures;

import org.jspecify.annotations.NullMarked;
