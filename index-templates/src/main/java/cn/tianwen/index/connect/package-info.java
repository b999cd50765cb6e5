/** How the applications reach Elasticsearch: one node beside them or a secured cluster. */
@NullMarked
package cn.tianwen.index.connect;

import org.jspecify.annotations.NullMarked;
