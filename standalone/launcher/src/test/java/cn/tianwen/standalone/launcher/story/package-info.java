/**
 * The story of an item from a Word file to a PDF that can be trusted, told by the real programs.
 */
@NullMarked
package cn.tianwen.standalone.launcher.story;

import org.jspecify.annotations.NullMarked;
