/**
 * Makes the files of published items: {@link cn.tianwen.admin.issue.RenderingWorker} takes them
 * from the queue one by one; pages order copies for somebody, show how far they are, and trace
 * whose copy a picture shows.
 */
@NullMarked
package cn.tianwen.admin.issue;

import org.jspecify.annotations.NullMarked;
