package cn.tianwen.search.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import cn.tianwen.web.problem.FieldError;
import cn.tianwen.web.problem.InvalidInputException;
import org.junit.jupiter.api.Test;

class SimilarRequestTest {

  private final Regions regions = Regions.load();
  private final Industries industries = Industries.load();

  @Test
  void onlyTheTextIsNeeded() {
    SimilarQuery query =
        new SimilarRequest(" 沃柑黄叶 ", null, null, null, null, null, null)
            .toQuery(regions, industries);

    assertThat(query).isEqualTo(SimilarQuery.of("沃柑黄叶", 5));
  }

  @Test
  void blankChoicesCountAsNotGivenAndIndustriesMayBeNamedInChinese() {
    SimilarQuery query =
        new SimilarRequest("黄叶", "", "水果", " ", 9, 20, true).toQuery(regions, industries);

    assertThat(query).isEqualTo(new SimilarQuery("黄叶", null, "fruit", null, 9, 20, true));
  }

  @Test
  void everythingWrongIsNamedInOrder() {
    InvalidInputException wrong =
        catchThrowableOfType(
            InvalidInputException.class,
            () ->
                new SimilarRequest(null, "长".repeat(41), "nothing", "999999", 0, 21, null)
                    .toQuery(regions, industries));

    assertThat(wrong.errors())
        .extracting(FieldError::field)
        .containsExactly("text", "crop", "industry", "region", "month", "size");
  }
}
