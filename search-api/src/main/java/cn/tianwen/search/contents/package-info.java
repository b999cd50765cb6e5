/**
 * Content of the content store on its way to browsers: {@link
 * cn.tianwen.search.contents.ContentSender} sends it whole or in part.
 */
@NullMarked
package cn.tianwen.search.contents;

import org.jspecify.annotations.NullMarked;
