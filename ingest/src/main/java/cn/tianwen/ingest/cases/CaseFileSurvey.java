package cn.tianwen.ingest.cases;

import cn.tianwen.rows.RowReader;
import cn.tianwen.rows.RowReaders;
import cn.tianwen.rows.UnreadableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A first look at a whole file.
 *
 * @param sha256 of the content, hex
 * @param rows rows behind the header
 * @param ignoredColumns headers that are no column of a case
 */
record CaseFileSurvey(String sha256, long rows, List<String> ignoredColumns) {

  /**
   * Looks at a file.
   *
   * @throws UnreadableFileException when it is no table or lacks a required column
   */
  static CaseFileSurvey of(Path file) {
    try (RowReader reader = RowReaders.open(file)) {
      List<String> columns = reader.columns();
      if (!columns.isEmpty()) {
        requireColumns(columns);
      }
      long rows = 0;
      while (reader.read() != null) {
        rows++;
      }
      return new CaseFileSurvey(
          sha256(file),
          rows,
          columns.stream()
              .filter(column -> !column.isBlank() && CaseColumn.find(column).isEmpty())
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file.getFileName(), e);
    }
  }

  private static void requireColumns(List<String> columns) {
    String missing =
        Arrays.stream(CaseColumn.values())
            .filter(CaseColumn::isRequired)
            .filter(
                column ->
                    columns.stream()
                        .noneMatch(name -> CaseColumn.find(name).equals(Optional.of(column))))
            .map(column -> column.label() + "（" + column.field() + "）")
            .collect(Collectors.joining("、"));
    if (!missing.isEmpty()) {
      throw new UnreadableFileException("缺少列：" + missing + "；文件里的列：" + String.join("、", columns));
    }
  }

  private static String sha256(Path file) throws IOException {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha)) {
        in.transferTo(java.io.OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
