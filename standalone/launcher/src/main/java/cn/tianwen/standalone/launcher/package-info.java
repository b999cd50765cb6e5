/**
 * The command line {@code ./tianwen}. {@link cn.tianwen.standalone.launcher.Tianwen} is its entry,
 * a class named {@code …Command} is a subcommand each, and {@link
 * cn.tianwen.standalone.launcher.Backing} gives them their servers: started here, found running, or
 * a cluster elsewhere.
 */
@NullMarked
package cn.tianwen.standalone.launcher;

import org.jspecify.annotations.NullMarked;
