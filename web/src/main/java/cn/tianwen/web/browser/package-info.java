/** What protects a browser that shows the pages: security headers, forms from this site only. */
@NullMarked
package cn.tianwen.web.browser;

import org.jspecify.annotations.NullMarked;
