package cn.tianwen.search.similar;

import cn.tianwen.index.mask.TypedTextMasker;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import cn.tianwen.web.problem.InputCheck;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /api/similar} before it is checked.
 *
 * @param text the need, 1 to 2,000 characters
 * @param crop crop or animal
 * @param industry industry code
 * @param region GB/T 2260 code
 * @param month 1 to 12
 * @param size 1 to 20
 * @param explain whether the answer says how it came about
 */
public record SimilarRequest(
    @Schema(
            description = "需求原文",
            requiredMode = Schema.RequiredMode.REQUIRED,
            minLength = 1,
            maxLength = SimilarQuery.MAX_TEXT,
            example = "沃柑叶子发黄，须根发黑")
        @Nullable String text,
    @Schema(description = "作物或畜禽", example = "沃柑") @Nullable String crop,
    @Schema(description = "产业代码", example = "fruit") @Nullable String industry,
    @Schema(description = "行政区划代码（GB/T 2260）", example = "440981") @Nullable String region,
    @Schema(description = "月份", minimum = "1", maximum = "12") @Nullable Integer month,
    @Schema(description = "案例条数", minimum = "1", maximum = "20", defaultValue = "5")
        @Nullable Integer size,
    @Schema(description = "是否附上排序的来由", defaultValue = "false") @Nullable Boolean explain) {

  private static final int MAX_CROP = 40;
  private static final TypedTextMasker MASKER = new TypedTextMasker();

  /**
   * The checked query, without personal numbers; blank strings count as not given.
   *
   * @throws cn.tianwen.web.problem.InvalidInputException naming everything that is wrong
   */
  public SimilarQuery toQuery(Regions regions, Industries industries) {
    String need = Objects.requireNonNullElse(text, "").strip();
    int wanted = Objects.requireNonNullElse(size, SimilarQuery.DEFAULT_SIZE);
    @Nullable String cropGiven = given(crop);
    @Nullable String industryGiven = given(industry);
    @Nullable String regionGiven = given(region);
    new InputCheck()
        .require(!need.isEmpty(), "text", "请说说遇到的问题")
        .require(need.length() <= SimilarQuery.MAX_TEXT, "text", "不能超过2000个字")
        .require(cropGiven == null || cropGiven.length() <= MAX_CROP, "crop", "不能超过40个字")
        .require(
            industryGiven == null || industries.find(industryGiven).isPresent(),
            "industry",
            "没有这个产业代码")
        .require(
            regionGiven == null || regions.find(regionGiven).isPresent(), "region", "没有这个行政区划代码")
        .require(month == null || (month >= 1 && month <= 12), "month", "应为1到12")
        .require(wanted >= 1 && wanted <= SimilarQuery.MAX_SIZE, "size", "应为1到20")
        .done();
    @Nullable String code =
        industryGiven == null
            ? null
            : industries.find(industryGiven).map(found -> found.code()).orElse(null);
    return new SimilarQuery(
        MASKER.mask(need),
        cropGiven == null ? null : MASKER.mask(cropGiven),
        code,
        regionGiven,
        month,
        wanted,
        Boolean.TRUE.equals(explain));
  }

  private static @Nullable String given(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
