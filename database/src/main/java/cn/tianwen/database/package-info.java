/**
 * A module's connection to PostgreSQL. Every module has a schema of its own, named after it, and
 * reads no other: {@link cn.tianwen.database.ModuleDatabase}.
 */
@NullMarked
package cn.tianwen.database;

import org.jspecify.annotations.NullMarked;
