/**
 * An item as it will appear, with places marked in it: {@link
 * cn.tianwen.admin.reading.ItemReading}.
 */
@NullMarked
package cn.tianwen.admin.reading;

import org.jspecify.annotations.NullMarked;
