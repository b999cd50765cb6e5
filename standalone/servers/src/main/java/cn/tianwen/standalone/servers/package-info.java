/**
 * A real Elasticsearch and a real PostgreSQL beside the applications, on one machine and without a
 * container engine. {@link cn.tianwen.standalone.servers.LocalServers} starts, watches, restarts
 * and stops them; {@link cn.tianwen.standalone.servers.RunningServers} finds those that another
 * process started.
 */
@NullMarked
package cn.tianwen.standalone.servers;

import org.jspecify.annotations.NullMarked;
