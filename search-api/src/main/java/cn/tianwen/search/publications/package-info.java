/**
 * What the public sees of published items: {@link cn.tianwen.search.publications.PublicationPages}
 * shows them, {@link cn.tianwen.search.publications.FilesController} sends their files, {@link
 * cn.tianwen.search.publications.VerifyPages} tells genuine files from others.
 */
@NullMarked
package cn.tianwen.search.publications;

import org.jspecify.annotations.NullMarked;
