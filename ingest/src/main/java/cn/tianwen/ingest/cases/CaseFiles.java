package cn.tianwen.ingest.cases;

import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import cn.tianwen.rows.RowReader;
import cn.tianwen.rows.RowReaders;
import cn.tianwen.rows.SourceRow;
import cn.tianwen.rows.UnreadableFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Reads files of cases as the ingest reads them, but writes nothing and embeds nothing. */
public final class CaseFiles {

  private final CaseRowParser parser;

  /** Reads with the concepts of this lexicon. */
  public CaseFiles(Lexicon lexicon, Regions regions, Industries industries, Clock clock) {
    this.parser = new CaseRowParser(lexicon, regions, industries, clock);
  }

  /**
   * Whether a file is meant as a table of cases: at least half of the columns that every case needs
   * are in its header, in JSON lines in its first row. A forgotten column does not make it
   * something else.
   */
  public static boolean looksLikeCases(Path file) {
    try (RowReader rows = RowReaders.open(file)) {
      Collection<String> columns = rows.columns();
      if (columns.isEmpty()) {
        SourceRow first = rows.read();
        columns = first == null ? List.of() : first.values().keySet();
      }
      Set<CaseColumn> named = EnumSet.noneOf(CaseColumn.class);
      columns.forEach(column -> CaseColumn.find(column).ifPresent(named::add));
      long required = Arrays.stream(CaseColumn.values()).filter(CaseColumn::isRequired).count();
      return 2 * named.stream().filter(CaseColumn::isRequired).count() >= required;
    } catch (UnreadableFileException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file.getFileName(), e);
    }
  }

  /**
   * Gives the cases of a CSV, XLSX or JSON lines file to a consumer, folded and masked, without
   * vectors.
   *
   * @return number of rows that the ingest would refuse
   * @throws UnreadableFileException when the file as a whole is no table of cases
   */
  public long forEach(Path file, Consumer<CaseDocument> consumer) {
    CaseFileSurvey.of(file);
    long refused = 0;
    try (RowReader rows = RowReaders.open(file)) {
      for (SourceRow row = rows.read(); row != null; row = rows.read()) {
        CaseDocument document = parser.parse(row, String.valueOf(file.getFileName())).document();
        if (document == null) {
          refused++;
        } else {
          consumer.accept(document);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file.getFileName(), e);
    }
    return refused;
  }
}
