/** How the back office says things in Chinese. */
@NullMarked
package cn.tianwen.admin.words;

import org.jspecify.annotations.NullMarked;
