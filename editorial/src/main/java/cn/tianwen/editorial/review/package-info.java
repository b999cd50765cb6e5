/**
 * The three reviews (三审三校): a queue by deadline, decisions with checklists, separation of duties.
 */
@NullMarked
package cn.tianwen.editorial.review;

import org.jspecify.annotations.NullMarked;
