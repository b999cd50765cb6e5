/** What the public sees: sign-off, schedule, expiry, withdrawal, and the feed for the index. */
@NullMarked
package cn.tianwen.editorial.publish;

import org.jspecify.annotations.NullMarked;
