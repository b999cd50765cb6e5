package cn.tianwen.editorial.review;

import cn.tianwen.editorial.ReviewStage;
import java.time.Instant;
import java.util.UUID;

/**
 * A passage comment of a review that was done.
 *
 * @param stage of the review
 * @param reviewer who made it
 * @param at when the review was done
 */
public record ReviewComment(PassageComment passage, ReviewStage stage, UUID reviewer, Instant at) {}
