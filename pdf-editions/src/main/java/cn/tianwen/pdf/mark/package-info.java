/**
 * An invisible mark in pictures of pages: a number that can be read back from a part of a page,
 * also after it was made smaller and saved as JPEG.
 */
@NullMarked
package cn.tianwen.pdf.mark;

import org.jspecify.annotations.NullMarked;
