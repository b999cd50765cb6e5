package cn.tianwen.search.similar;

import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.TermvectorsRequest;
import java.util.Map;

/**
 * Everything that one query asks of others, ready to be sent again, for measurements.
 *
 * @param embedded the text whose embedding is worked out
 * @param statistics how often the collection holds the need's terms
 * @param candidates all retrievers
 * @param ranked what ranking reads
 * @param shown what the answer shows
 */
public record SentRequests(
    String embedded,
    TermvectorsRequest<Map<String, String>> statistics,
    MsearchRequest candidates,
    SearchRequest ranked,
    SearchRequest shown) {}
