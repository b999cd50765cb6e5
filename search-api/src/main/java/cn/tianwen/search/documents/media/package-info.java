/**
 * Recordings and images of released documents: {@link
 * cn.tianwen.search.documents.media.MediaController} sends them in parts, as players ask.
 */
@NullMarked
package cn.tianwen.search.documents.media;

import org.jspecify.annotations.NullMarked;
