package cn.tianwen.ingest.cases;

import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import cn.tianwen.rows.RowReader;
import cn.tianwen.rows.RowReaders;
import cn.tianwen.rows.SourceRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the cases of a file exactly as {@link CaseIngest} understands them, but writes nothing: for
 * measurements that need the same documents in another index.
 */
public final class CaseFileReader {

  private final CaseRowParser parser;

  /** Reads with this lexicon; the clock says which day is still to come. */
  public CaseFileReader(Lexicon lexicon, Regions regions, Industries industries, Clock clock) {
    this.parser = new CaseRowParser(lexicon, regions, industries, clock);
  }

  /**
   * All cases of a file in its order, without vectors.
   *
   * @throws IllegalArgumentException when a row would be refused
   */
  public List<CaseDocument> read(Path file) {
    String source = file.getFileName().toString();
    List<CaseDocument> cases = new ArrayList<>();
    try (RowReader rows = RowReaders.open(file)) {
      for (SourceRow row = rows.read(); row != null; row = rows.read()) {
        ParsedRow parsed = parser.parse(row, source);
        if (parsed.document() == null) {
          throw new IllegalArgumentException(source + ":" + row.number() + ": " + parsed.faults());
        }
        cases.add(parsed.document());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + source, e);
    }
    return cases;
  }
}
