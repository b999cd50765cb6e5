package cn.tianwen.sample;

import java.util.List;

/**
 * A solved case as it stands in a file; all values are text as a file holds them.
 *
 * @param id stable id
 * @param title what the archive calls it
 * @param problem the need in the farmer's words
 * @param solution the expert's answer
 * @param crop crop or animal
 * @param industry industry code
 * @param region GB/T 2260 code
 * @param solvedOn ISO date
 * @param expert invented
 * @param institution invented
 * @param evaluation 有效, 部分有效, 无效 or 未评价
 */
public record SampleCase(
    String id,
    String title,
    String problem,
    String solution,
    String crop,
    String industry,
    String region,
    String solvedOn,
    String expert,
    String institution,
    String evaluation) {

  /** Column names in file order. */
  public static final List<String> COLUMNS =
      List.of(
          "id",
          "title",
          "problem",
          "solution",
          "crop",
          "industry",
          "region",
          "solvedOn",
          "expert",
          "institution",
          "evaluation");

  /** The values in the order of {@link #COLUMNS}. */
  public List<String> values() {
    return List.of(
        id,
        title,
        problem,
        solution,
        crop,
        industry,
        region,
        solvedOn,
        expert,
        institution,
        evaluation);
  }

  /** Reads the values in the order of {@link #COLUMNS}. */
  static SampleCase of(List<String> values) {
    if (values.size() != COLUMNS.size()) {
      throw new IllegalArgumentException(
          "A case has " + COLUMNS.size() + " values, not " + values.size());
    }
    return new SampleCase(
        values.get(0),
        values.get(1),
        values.get(2),
        values.get(3),
        values.get(4),
        values.get(5),
        values.get(6),
        values.get(7),
        values.get(8),
        values.get(9),
        values.get(10));
  }
}
