/** What holds for every answer over HTTP: security headers and the description of the API. */
@NullMarked
package cn.tianwen.search.web;

import org.jspecify.annotations.NullMarked;
