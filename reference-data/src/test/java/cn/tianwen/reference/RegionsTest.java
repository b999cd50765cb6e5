package cn.tianwen.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RegionsTest {

  private final Regions regions = Regions.load();

  @Test
  void bothProvincesAreCompleteDownToTheCounty() {
    var counts =
        regions.list().stream()
            .collect(
                Collectors.groupingBy(
                    region -> region.code().substring(0, 2) + region.level(),
                    Collectors.counting()));
    assertThat(counts)
        .containsEntry("44CITY", 21L)
        .containsEntry("44COUNTY", 122L)
        .containsEntry("51CITY", 21L)
        .containsEntry("51COUNTY", 183L);
  }

  @Test
  void aCodeHasItsPathAndItsFullName() {
    assertThat(regions.path("440981")).containsExactly("440000", "440900", "440981");
    assertThat(regions.fullName("440981")).isEqualTo("广东省茂名市高州市");
    assertThat(regions.findByFullName("四川省成都市蒲江县")).map(Region::code).hasValue("510131");
  }

  @Test
  void distancesAreThoseOfTheMap() {
    double guangzhouToChengdu = regions.get("440100").distanceKm(regions.get("510100"));
    assertThat(guangzhouToChengdu).isCloseTo(1_240, within(30.0));
    assertThat(regions.get("440100").distanceKm(regions.get("440100"))).isZero();
  }

  @Test
  void anUnknownCodeIsRefused() {
    assertThat(regions.find("999999")).isEmpty();
    assertThatThrownBy(() -> regions.get("999999")).hasMessageContaining("999999");
  }

  @Test
  void livestockIncludesItsNarrowerIndustries() {
    Industries industries = Industries.load();
    assertThat(industries.codesWithin("livestock"))
        .contains("livestock", "pig", "cattle-sheep", "poultry", "bee");
    assertThat(industries.find("水果")).map(Industry::code).hasValue("fruit");
  }
}
