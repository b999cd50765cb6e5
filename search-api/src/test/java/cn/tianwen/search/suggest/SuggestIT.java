package cn.tianwen.search.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.search.testing.SearchApi;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SuggestIT {

  private static List<String> suggestions(String typed) {
    return Objects.requireNonNull(
            SearchApi.client()
                .get()
                .uri("/api/suggest?q={typed}", typed)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(SuggestController.Answer.class)
                .returnResult()
                .getResponseBody())
        .suggestions();
  }

  @Test
  void namesComeBeforeTitles() {
    assertThat(suggestions("沃柑")).containsExactly("沃柑", "沃柑根腐引起的黄叶");
  }

  @Test
  void pinyinAndInitialsWork() {
    assertThat(suggestions("wogan")).contains("沃柑");
    assertThat(suggestions("wyb")).contains("晚疫病");
    assertThat(suggestions("muzhuchanhou")).contains("母猪产后不吃食");
  }

  @Test
  void anotherNameLeadsToTheStandardOne() {
    assertThat(suggestions("洋芋")).contains("马铃薯");
  }

  @Test
  void nothingComesTwiceAndNeverMoreThanTen() {
    List<String> found = suggestions("s");
    assertThat(found).hasSizeLessThanOrEqualTo(10);
    assertThat(new HashSet<>(found)).hasSameSizeAs(found);
  }

  @Test
  void nothingIsSuggestedForNothing() {
    assertThat(suggestions("")).isEmpty();
    assertThat(suggestions("没有这样的词")).isEmpty();
  }
}
