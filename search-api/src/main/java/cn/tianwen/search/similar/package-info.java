/**
 * 找类似: the solved cases that resemble a need, with a probability that each solves it. {@link
 * cn.tianwen.search.similar.SimilarCases} is the whole way through: understand, retrieve, fuse,
 * judge; it needs no web server. {@link cn.tianwen.search.similar.SimilarController} puts it on
 * HTTP.
 */
@NullMarked
package cn.tianwen.search.similar;

import org.jspecify.annotations.NullMarked;
