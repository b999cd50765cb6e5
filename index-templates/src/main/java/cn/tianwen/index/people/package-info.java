/**
 * People as they are indexed: {@link cn.tianwen.index.people.PersonDocument}. Nothing of the
 * personal data vault is here, and no text that could hold a number is unmasked.
 */
@NullMarked
package cn.tianwen.index.people;

import org.jspecify.annotations.NullMarked;
