package cn.tianwen.sample.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * People of every role in Guangdong and Sichuan, and where they work. All are invented: their names
 * begin with 示例, and nobody has their phone numbers.
 */
public final class SamplePeople {

  private static final CSVFormat CSV =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private SamplePeople() {}

  /** Centres of two provinces, four cities and eight counties, and others; parents first. */
  public static List<SampleInstitution> institutions() {
    return read(
        "institutions.csv",
        row ->
            new SampleInstitution(
                row.get("number"),
                row.get("name"),
                row.get("kind"),
                row.get("level"),
                row.get("region"),
                row.get("parent"),
                row.get("address")));
  }

  /** Experts (专家) of all three kinds. */
  public static List<SampleExpert> experts() {
    return read(
        "experts.csv",
        row ->
            new SampleExpert(
                row.get("number"),
                row.get("name"),
                row.get("phone"),
                row.get("kind"),
                row.get("level"),
                row.get("title"),
                row.get("titleLevel"),
                row.get("job"),
                row.get("region"),
                words(row.get("industries")),
                words(row.get("specialties")),
                row.get("specialtyText"),
                words(row.get("serviceArea")),
                row.get("institution"),
                row.get("availability"),
                row.get("account")));
  }

  /** Information officers (信息员). */
  public static List<SampleOfficer> officers() {
    return read(
        "officers.csv",
        row ->
            new SampleOfficer(
                row.get("number"),
                row.get("name"),
                row.get("phone"),
                row.get("background"),
                row.get("region"),
                row.get("township"),
                row.get("village"),
                row.get("centre"),
                row.get("account")));
  }

  /** People of all other roles. */
  public static List<SampleMember> members() {
    return read(
        "members.csv",
        row ->
            new SampleMember(
                row.get("name"),
                row.get("phone"),
                row.get("role"),
                row.get("region"),
                row.get("institution"),
                row.get("account")));
  }

  private static List<String> words(String text) {
    return Stream.of(text.split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  private static <T> List<T> read(String name, Function<CSVRecord, T> row) {
    try (InputStream in = open(name)) {
      return CSV.parse(new InputStreamReader(in, StandardCharsets.UTF_8)).stream()
          .map(row)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }

  private static InputStream open(String name) {
    InputStream in = SamplePeople.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("Sample file is not on the class path: " + name);
    }
    return in;
  }
}
