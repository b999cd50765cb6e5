/** How a {@linkplain cn.tianwen.accounts.web.carrier.CodeCarrier one-time code} gets to a phone. */
@NullMarked
package cn.tianwen.accounts.web.carrier;

import org.jspecify.annotations.NullMarked;
