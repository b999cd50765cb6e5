/**
 * The ingest application: jobs that bring data into Elasticsearch. {@link
 * cn.tianwen.ingest.IngestConfiguration} wires it.
 */
@NullMarked
package cn.tianwen.ingest;

import org.jspecify.annotations.NullMarked;
