package cn.tianwen.search.understand;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.reference.Regions;
import org.junit.jupiter.api.Test;

class RegionFinderTest {

  private final RegionFinder finder = new RegionFinder(Regions.load());

  @Test
  void aCountyIsFoundByNameAndByItsShortName() {
    assertThat(finder.find("我是高州市的")).contains("440981");
    assertThat(finder.find("高州这边的荔枝")).contains("440981");
  }

  @Test
  void theFinestPlaceWins() {
    assertThat(finder.find("广东茂名高州")).contains("440981");
    assertThat(finder.find("广东茂名的龙眼")).contains("440900");
  }

  @Test
  void everydayWordsAreNoPlaces() {
    assertThat(finder.find("大竹林里白云多，石棉瓦棚")).isEmpty();
  }
}
