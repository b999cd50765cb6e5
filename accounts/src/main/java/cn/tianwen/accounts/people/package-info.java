/**
 * Who is known to the platform: people with their roles, experts, information officers, and the
 * institutions that they belong to, with what was changed of them. Every reading and writing is
 * limited by the rights of whoever asks.
 */
@NullMarked
package cn.tianwen.accounts.people;

import org.jspecify.annotations.NullMarked;
