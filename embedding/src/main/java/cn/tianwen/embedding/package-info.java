/**
 * Text to vector. {@link cn.tianwen.embedding.TextEmbedder} is all that the rest of the platform
 * knows of it; {@link cn.tianwen.embedding.BgeSmallZhEmbedder} is the model that ships with it.
 */
@NullMarked
package cn.tianwen.embedding;

import org.jspecify.annotations.NullMarked;
