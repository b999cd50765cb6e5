/**
 * A single solved case by its id: {@link cn.tianwen.search.cases.CaseArchive} reads it, {@link
 * cn.tianwen.search.cases.CaseView} is what callers see of it.
 */
@NullMarked
package cn.tianwen.search.cases;

import org.jspecify.annotations.NullMarked;
