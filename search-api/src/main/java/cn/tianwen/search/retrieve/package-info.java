/**
 * Finds candidates for a need: all retrievers in one request, how often the collection holds the
 * need's terms, and the texts of the few best.
 */
@NullMarked
package cn.tianwen.search.retrieve;

import org.jspecify.annotations.NullMarked;
