package cn.tianwen.index;

import java.time.LocalDate;
import java.util.List;

/** Cases for tests, with everything that a test does not care about filled in. */
public final class CaseDocuments {

  private CaseDocuments() {}

  /** A case that differs from the others by its number. */
  public static CaseDocument numbered(int number) {
    float[] vector = new float[CaseDocument.DIMENSIONS];
    vector[number % CaseDocument.DIMENSIONS] = 1;
    return new CaseDocument(
        "c-" + number,
        "案例" + number,
        "第" + number + "块田的水稻叶子发黄",
        "先看根，再看叶",
        "水稻",
        "crop.shuidao",
        "grain",
        "440981",
        List.of("440000", "440900", "440981"),
        new CaseDocument.GeoPoint(21.9, 110.8),
        LocalDate.of(2025, 9, 3),
        9,
        "示例专家",
        "示例站",
        Evaluation.EFFECTIVE,
        CaseStatus.PUBLISHED,
        List.of("crop.shuidao"),
        List.of(),
        List.of("crop.shuidao"),
        List.of("案例" + number),
        vector,
        null,
        "hash-" + number,
        "1",
        "test",
        null);
  }
}
