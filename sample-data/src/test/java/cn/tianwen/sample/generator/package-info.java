/**
 * Makes the sample documents from their text sources in {@code src/documents}: {@link
 * cn.tianwen.sample.generator.DocumentGenerator} reads Markdown, one writer a format makes the
 * file.
 */
@NullMarked
package cn.tianwen.sample.generator;

import org.jspecify.annotations.NullMarked;
