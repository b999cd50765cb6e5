/**
 * Puts the templates into Elasticsearch and keeps the physical indices behind their aliases up to
 * date. Start with {@link cn.tianwen.index.install.IndexInstaller}.
 */
@NullMarked
package cn.tianwen.index.install;

import org.jspecify.annotations.NullMarked;
