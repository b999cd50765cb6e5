/**
 * How the application lives with Elasticsearch: the index is there before anything is answered, and
 * a cluster that is away or slow costs a caller seconds at most. {@link
 * cn.tianwen.search.cluster.ElasticsearchGuard} stands around every call.
 */
@NullMarked
package cn.tianwen.search.cluster;

import org.jspecify.annotations.NullMarked;
