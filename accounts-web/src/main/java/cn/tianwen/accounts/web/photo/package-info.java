/**
 * Pictures of people: {@link cn.tianwen.accounts.web.photo.PhotoReader} turns what somebody uploads
 * into the one form that is kept.
 */
@NullMarked
package cn.tianwen.accounts.web.photo;

import org.jspecify.annotations.NullMarked;
