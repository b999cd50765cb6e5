/**
 * A real Elasticsearch node in a JVM of its own: {@link cn.tianwen.standalone.node.NodeProcess}
 * starts it, says on standard output when it answers ({@link
 * cn.tianwen.standalone.node.NodeReport}) and ends with its parent, whose death closes standard
 * input.
 */
@NullMarked
package cn.tianwen.standalone.node;

import org.jspecify.annotations.NullMarked;
