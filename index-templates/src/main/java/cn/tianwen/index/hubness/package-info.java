/**
 * Which cases lie close to everything and so are false friends of every query: {@link
 * cn.tianwen.index.hubness.VectorSample} measures it against a sample of the collection, {@link
 * cn.tianwen.index.hubness.VectorSampler} takes the sample from an index.
 */
@NullMarked
package cn.tianwen.index.hubness;

import org.jspecify.annotations.NullMarked;
