package cn.tianwen.accounts.roster;

import cn.tianwen.rows.RowReader;
import cn.tianwen.rows.RowReaders;
import cn.tianwen.rows.UnreadableFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A file of institutions, experts or information officers.
 *
 * @param path where it lies
 * @param kind what it lists
 */
record RosterFile(Path path, RosterKind kind) {

  /** Most rows of a file. */
  static final long MOST_ROWS = 200_000;

  /**
   * The headers that mean nothing here, after a look at the first row.
   *
   * @throws UnreadableFileException when it is no table or lacks a required column
   */
  List<String> ignoredColumns() {
    try (RowReader reader = RowReaders.open(path)) {
      List<String> headers = reader.columns();
      if (!headers.isEmpty()) {
        requireColumns(headers);
      }
      return headers.stream()
          .filter(header -> !header.isBlank() && RosterColumn.find(kind, header).isEmpty())
          .toList();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private void requireColumns(List<String> headers) {
    List<RosterColumn> there =
        headers.stream()
            .map(header -> RosterColumn.find(kind, header))
            .flatMap(Optional::stream)
            .toList();
    String missing =
        RosterColumn.list(kind).stream()
            .filter(column -> column.isRequired() && !there.contains(column))
            .map(RosterColumn::label)
            .collect(Collectors.joining("、"));
    if (!missing.isEmpty()) {
      throw new UnreadableFileException(
          "%s名单缺少列：%s。第一行要写列名，可以下载模板对照。".formatted(kind.label(), missing));
    }
  }

  /**
   * How many rows there are behind the header.
   *
   * @param alive called after every row
   * @throws UnreadableFileException when there are more than {@value #MOST_ROWS}
   */
  long count(Runnable alive) {
    try (RowReader reader = RowReaders.open(path)) {
      long rows = 0;
      while (reader.read() != null) {
        rows++;
        alive.run();
        if (rows > MOST_ROWS) {
          throw new UnreadableFileException("一次最多导入 200,000 行，请分成几个文件。");
        }
      }
      return rows;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  RowReader open() {
    return RowReaders.open(path);
  }

  static UncheckedIOException unreadable(IOException cause) {
    return new UncheckedIOException("Cannot read the file that was handed in", cause);
  }
}
