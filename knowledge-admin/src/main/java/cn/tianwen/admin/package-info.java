/** The back office: the application of editors, reviewers and centres. */
@NullMarked
package cn.tianwen.admin;

import org.jspecify.annotations.NullMarked;
