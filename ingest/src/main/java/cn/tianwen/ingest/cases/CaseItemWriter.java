package cn.tianwen.ingest.cases;

import cn.tianwen.embedding.TextEmbedder;
import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.CaseIndex;
import cn.tianwen.index.hubness.VectorSample;
import cn.tianwen.index.write.BulkOutcome;
import cn.tianwen.index.write.BulkWriter;
import cn.tianwen.index.write.VersionedDocument;
import cn.tianwen.ingest.ledger.CaseRows;
import cn.tianwen.ingest.ledger.SourceFile;
import cn.tianwen.rows.RejectedRow;
import cn.tianwen.rows.RowFault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStream;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Writes a chunk: refused rows into the ledger, the rest embedded and into the index. The index is
 * written before the chunk's transaction commits; if that fails, the repeat writes the same
 * versions again, which changes nothing.
 */
final class CaseItemWriter implements ItemWriter<ParsedRow>, ItemStream {

  private final SourceFile source;
  private final CaseRows ledger;
  private final IndexedCases indexed;
  private final TextEmbedder embedder;
  private final BulkWriter index;
  private final Consumer<IngestCounts> progress;
  private VectorSample sample;
  private IngestCounts counts = IngestCounts.NONE;

  CaseItemWriter(
      SourceFile source,
      CaseRows ledger,
      IndexedCases indexed,
      TextEmbedder embedder,
      BulkWriter index,
      VectorSample sample,
      Consumer<IngestCounts> progress) {
    this.source = source;
    this.ledger = ledger;
    this.indexed = indexed;
    this.embedder = embedder;
    this.index = index;
    this.sample = sample;
    this.progress = progress;
  }

  @Override
  public void open(ExecutionContext context) {
    counts = IngestCounts.from(context);
    progress.accept(counts);
  }

  @Override
  public void write(Chunk<? extends ParsedRow> chunk) {
    List<RejectedRow> rejected = new ArrayList<>();
    Map<String, ParsedRow> accepted = accept(chunk.getItems(), rejected);
    List<CaseDocument> cases = new ArrayList<>();
    for (ParsedRow row : accepted.values()) {
      if (row.document() != null) {
        cases.add(row.document());
      }
    }
    Set<String> changed = indexed.changedIds(cases);
    BulkOutcome outcome = index.write(CaseIndex.ALIAS, embed(cases, changed));
    for (BulkOutcome.Refusal refusal : outcome.refused()) {
      ParsedRow row = accepted.get(refusal.id());
      if (row != null) {
        rejected.add(
            RejectedRow.of(row.row(), List.of(new RowFault("整行", "索引不接受：" + refusal.reason()))));
      }
    }
    ledger.reject(source.id(), rejected);
    counts = counts.plus(outcome, cases.size() - changed.size(), rejected.size());
    progress.accept(counts);
  }

  /** Case id to row, for the rows that are right and the first to name their id. */
  private Map<String, ParsedRow> accept(
      List<? extends ParsedRow> rows, List<RejectedRow> rejected) {
    Map<Long, String> claims = new LinkedHashMap<>();
    Map<Long, ParsedRow> candidates = new HashMap<>();
    for (ParsedRow row : rows) {
      if (row.document() == null) {
        rejected.add(RejectedRow.of(row.row(), row.faults()));
      } else {
        claims.put(row.row().number(), row.document().id());
        candidates.put(row.row().number(), row);
      }
    }
    Map<Long, Long> taken = ledger.claim(source.id(), claims);
    Map<String, ParsedRow> accepted = new LinkedHashMap<>();
    claims.forEach(
        (number, id) -> {
          ParsedRow row = candidates.get(number);
          Long earlier = taken.get(number);
          if (row != null && earlier == null) {
            accepted.put(id, row);
          } else if (row != null) {
            RowFault fault = new RowFault("编号", "和第 " + earlier + " 行的编号重复：" + id);
            rejected.add(RejectedRow.of(row.row(), List.of(fault)));
          }
        });
    return accepted;
  }

  /**
   * The changed cases with their vectors and hubness. The whole chunk is embedded when any of it
   * changed: a vector depends in its last digits on the texts that it was batched with, and a run
   * that was cut off has to end with the same index as one that was not. Changed vectors fill up
   * the sample that hubness is measured against, so that a first ingest has one too.
   */
  private List<VersionedDocument<CaseDocument>> embed(
      List<CaseDocument> cases, Set<String> changed) {
    if (changed.isEmpty()) {
      return List.of();
    }
    List<float[]> vectors =
        embedder.embedAll(
            cases.stream()
                .map(document -> CaseDocument.textToEmbed(document.title(), document.problem()))
                .toList());
    List<CaseDocument> embedded = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      if (changed.contains(cases.get(i).id())) {
        embedded.add(cases.get(i).withVector(vectors.get(i)));
      }
    }
    sample = sample.plus(embedded.stream().map(CaseDocument::vector).toList());
    return embedded.stream()
        .map(sample::measure)
        .map(document -> new VersionedDocument<>(document.id(), source.id(), document))
        .toList();
  }

  @Override
  public void update(ExecutionContext context) {
    counts.saveTo(context);
  }

  IngestCounts counts() {
    return counts;
  }
}
