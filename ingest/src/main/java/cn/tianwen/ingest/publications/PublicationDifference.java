package cn.tianwen.ingest.publications;

import cn.tianwen.ingest.people.Difference;

/**
 * Something in which indices and database do not agree.
 *
 * @param number of the publication
 */
public record PublicationDifference(String number, Difference.Kind kind) {}
