/**
 * Keeps personal numbers out of every application's log, whoever wrote the line: {@code
 * logback-spring.xml} puts these converters in place of Logback's own.
 */
@NullMarked
package cn.tianwen.index.mask.log;

import org.jspecify.annotations.NullMarked;
