/**
 * The agricultural lexicon: {@link cn.tianwen.index.lexicon.Concept concepts} with their surface
 * forms and relations, read from versioned data files by {@link
 * cn.tianwen.index.lexicon.LexiconLoader} and found in text by {@link
 * cn.tianwen.index.lexicon.ConceptFinder}.
 */
@NullMarked
package cn.tianwen.index.lexicon;

import org.jspecify.annotations.NullMarked;
