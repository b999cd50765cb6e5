/**
 * Keeps personal data out of everything that is indexed or stored: {@link
 * cn.tianwen.index.mask.PersonalDataMasker}.
 */
@NullMarked
package cn.tianwen.index.mask;

import org.jspecify.annotations.NullMarked;
