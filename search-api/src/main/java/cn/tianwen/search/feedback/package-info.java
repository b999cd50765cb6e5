/**
 * 反馈: what people say of the cases that they were shown, kept in PostgreSQL. {@link
 * cn.tianwen.search.feedback.AnswerRecorder} notes every answer, {@link
 * cn.tianwen.search.feedback.Feedback} takes the verdicts on it, {@link
 * cn.tianwen.search.feedback.VerdictCounts} tells the ranking, {@link
 * cn.tianwen.search.feedback.FeedbackArchive} reads everything back for reviewing and training.
 */
@NullMarked
package cn.tianwen.search.feedback;

import org.jspecify.annotations.NullMarked;
