/**
 * What a stock Elasticsearch distribution (its module {@code analysis-common}) and the official
 * plugin {@code analysis-smartcn} offer, under the official names and with the official settings,
 * as far as Chinese farm text needs it. An index template that works here works on a stock cluster.
 */
@NullMarked
package cn.tianwen.standalone.analysis;

import org.jspecify.annotations.NullMarked;
