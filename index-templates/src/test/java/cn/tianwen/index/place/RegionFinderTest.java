package cn.tianwen.index.place;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.reference.Regions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(strings = {"一朵花都冇", "西南山地玉米", "可能会东西吃坏了", "三成都这样", "从深圳回来接手", "在东莞厂里做过", "去珠海打工"})
  void wordsThatHoldANameAndPlacesFarAwayAreNone(String text) {
    assertThat(finder.find(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"沱江、嘉陵江等支流", "四川盆地", "成都平原的水稻", "高州水库"})
  void riversAndPlainsAreNoPlaces(String text) {
    assertThat(finder.find(text)).isEmpty();
  }

  @Test
  void aPlaceBeforeAnotherOrBesideARiverStaysOne() {
    assertThat(finder.find("四川江油的附子")).contains("510781");
    assertThat(finder.list("广东江油两地")).containsExactly("510781");
    assertThat(finder.find("高州山区的荔枝")).contains("440981");
    assertThat(finder.find("嘉陵区江边的菜地")).contains("511304");
  }

  @Test
  void placesOfTheFinestLevelAreListedAsOftenAsTheyAre() {
    assertThat(finder.list("广东清远、韶关和清远")).containsExactly("441800", "440200", "441800");
  }

  @Test
  void aDoubtfulNameCountsInTheCompanyOfAPlace() {
    assertThat(finder.find("我在花都种月季")).contains("440114");
    assertThat(finder.find("成都这边的草莓")).contains("510100");
  }

  @Test
  void everydayWordsAreNoPlaces() {
    assertThat(finder.find("大竹林里白云多，石棉瓦棚")).isEmpty();
  }
}
