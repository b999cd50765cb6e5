/**
 * Keeps forbidden pesticides of old solutions away from people: {@link
 * cn.tianwen.check.pesticide.BannedPesticides} reads a solution and gives it back without the
 * sentences that advise one.
 */
@NullMarked
package cn.tianwen.check.pesticide;

import org.jspecify.annotations.NullMarked;
