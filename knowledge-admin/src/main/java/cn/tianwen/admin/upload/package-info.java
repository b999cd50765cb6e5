/**
 * From an uploaded file to a draft: {@link cn.tianwen.admin.upload.FileTaking} reads its text,
 * places its pictures and proposes what the fields of the item might say.
 */
@NullMarked
package cn.tianwen.admin.upload;

import org.jspecify.annotations.NullMarked;
