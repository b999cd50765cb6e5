/**
 * What runs inside the forked JVM beside Tika: how a file gets in, how its text gets out, and what
 * is not read. The outside shares only {@link cn.tianwen.extraction.fork.ParsedPart}, {@link
 * cn.tianwen.extraction.fork.PartProperty} and the file that carries them.
 */
@NullMarked
package cn.tianwen.extraction.fork;

import org.jspecify.annotations.NullMarked;
