/**
 * Search in industry information and training material: {@link
 * cn.tianwen.search.documents.DocumentSearch} finds documents by their best passages, and {@code
 * GET /api/search?kind=industry|training} in front of it.
 */
@NullMarked
package cn.tianwen.search.documents;

import org.jspecify.annotations.NullMarked;
