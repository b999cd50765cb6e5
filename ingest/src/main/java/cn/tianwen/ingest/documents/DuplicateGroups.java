package cn.tianwen.ingest.documents;

import cn.tianwen.index.document.DocumentFormat;
import cn.tianwen.ingest.documents.ledger.LedgerDocument;
import cn.tianwen.ingest.documents.ledger.LedgerDocuments;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which of several documents of the same text is shown. A group is what hangs together by
 * texts that are alike; it is decided as a whole, so that the order in which its members come in
 * does not matter.
 */
final class DuplicateGroups {

  /** Estimated Jaccard similarity from which two texts are the same. */
  static final double SAME = 0.85;

  private static final List<DocumentFormat> PREFERRED =
      List.of(DocumentFormat.PDF, DocumentFormat.TEXT_DOCUMENT, DocumentFormat.SLIDES);

  /** Published before waiting, then the best format to read, then the earliest. */
  private static final Comparator<LedgerDocument> FIRST =
      Comparator.comparingInt(
              (LedgerDocument document) ->
                  switch (document.status()) {
                    case PUBLISHED -> 0;
                    case PENDING -> 1;
                    case WITHDRAWN -> 2;
                  })
          .thenComparingInt(document -> rank(document.format()))
          .thenComparing(LedgerDocument::firstSeen)
          .thenComparing(LedgerDocument::id);

  private final LedgerDocuments ledger;

  DuplicateGroups(LedgerDocuments ledger) {
    this.ledger = ledger;
  }

  /**
   * A decision.
   *
   * @param document as the ledger has it so far
   * @param duplicateOf id of the document that is shown instead; null when it is shown itself
   */
  record Decision(LedgerDocument document, @Nullable String duplicateOf) {
    boolean isNew() {
      return !Objects.equals(document.duplicateOf(), duplicateOf);
    }
  }

  /**
   * Decides anew for the groups of documents that were put into the ledger or removed from it.
   *
   * @param ids documents that were put
   * @param groups documents that stood for the groups of those that were put or removed, before
   * @return what holds now for every document of these groups
   */
  List<Decision> decide(Collection<String> ids, Collection<String> groups) {
    Set<String> representatives = new LinkedHashSet<>(groups);
    for (LedgerDocument document : ledger.list(ids)) {
      representatives.add(document.representative());
      ledger.listCandidates(document.fingerprint()).stream()
          .filter(candidate -> alike(candidate, document))
          .map(LedgerDocument::representative)
          .forEach(representatives::add);
    }
    Map<String, LedgerDocument> members = new LinkedHashMap<>();
    ledger.listGroups(representatives).forEach(member -> members.put(member.id(), member));
    ledger.list(ids).forEach(member -> members.put(member.id(), member));
    List<Decision> decisions = new ArrayList<>();
    for (List<LedgerDocument> group : groups(members.values())) {
      String shown = group.stream().min(FIRST).orElseThrow().id();
      for (LedgerDocument member : group) {
        decisions.add(new Decision(member, member.id().equals(shown) ? null : shown));
      }
    }
    return decisions;
  }

  /** What hangs together, directly or through others. */
  private static List<List<LedgerDocument>> groups(Collection<LedgerDocument> documents) {
    List<LedgerDocument> open = new ArrayList<>(documents);
    List<List<LedgerDocument>> groups = new ArrayList<>();
    while (!open.isEmpty()) {
      List<LedgerDocument> group = new ArrayList<>();
      Deque<LedgerDocument> next = new ArrayDeque<>(List.of(open.removeFirst()));
      while (!next.isEmpty()) {
        LedgerDocument member = next.remove();
        group.add(member);
        List<LedgerDocument> joining = open.stream().filter(other -> alike(member, other)).toList();
        open.removeAll(joining);
        next.addAll(joining);
      }
      groups.add(group);
    }
    return groups;
  }

  private static boolean alike(LedgerDocument one, LedgerDocument other) {
    return one.fingerprint().similarity(other.fingerprint()) >= SAME;
  }

  private static int rank(DocumentFormat format) {
    int place = PREFERRED.indexOf(format);
    return place < 0 ? PREFERRED.size() : place;
  }
}
