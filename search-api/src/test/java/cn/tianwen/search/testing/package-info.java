/**
 * What the tests of this module share: cases with defaults, and the application on real servers.
 */
@NullMarked
package cn.tianwen.search.testing;

import org.jspecify.annotations.NullMarked;
