package cn.tianwen.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A code list on the class path: tab separated, UTF-8, with a header line. */
final class TabSeparatedResource {

  private final String name;

  TabSeparatedResource(String name) {
    this.name = name;
  }

  /**
   * Reads all rows as header name to value; missing trailing columns are empty.
   *
   * @throws IllegalStateException when the resource is missing or a row has too many columns
   */
  List<Map<String, String>> rows() {
    List<Map<String, String>> rows = new ArrayList<>();
    try (InputStream in = TabSeparatedResource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Code list " + name + " is not on the class path");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      String header = reader.readLine();
      if (header == null) {
        throw new IllegalStateException("Code list " + name + " is empty");
      }
      String[] columns = header.split("\t", -1);
      String line;
      int number = 1;
      while ((line = reader.readLine()) != null) {
        number++;
        if (!line.isBlank()) {
          rows.add(row(columns, line.split("\t", -1), number));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read code list " + name, e);
    }
    return rows;
  }

  private Map<String, String> row(String[] columns, String[] values, int number) {
    if (values.length > columns.length) {
      throw new IllegalStateException(
          name + ":" + number + ": " + values.length + " columns where " + columns.length + " fit");
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < columns.length; i++) {
      row.put(columns[i], i < values.length ? values[i].strip() : "");
    }
    return row;
  }
}
