/** Tests of what the public sees of items. */
@org.jspecify.annotations.NullMarked
package cn.tianwen.search.publications;
