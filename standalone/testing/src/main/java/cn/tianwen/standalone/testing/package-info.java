/**
 * Real servers for integration tests. {@link cn.tianwen.standalone.testing.TestServers} starts them
 * once for each JVM: those of the standalone start, or containers where {@code
 * -Dtianwen.it=containers} asks for them.
 */
@NullMarked
package cn.tianwen.standalone.testing;

import org.jspecify.annotations.NullMarked;
