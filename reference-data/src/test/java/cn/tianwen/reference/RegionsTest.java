package cn.tianwen.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
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
  void aPathIsSharedFromTheProvinceDownToWhereItParts() {
    List<String> gaozhou = regions.path("440981");
    assertThat(regions.sharedLevels("440981", gaozhou)).isEqualTo(3);
    assertThat(regions.sharedLevels("440900", gaozhou)).isEqualTo(2);
    assertThat(regions.sharedLevels("440981", regions.path("440900"))).isEqualTo(2);
    assertThat(regions.sharedLevels("440982", gaozhou)).isEqualTo(2);
    assertThat(regions.sharedLevels("440100", gaozhou)).isEqualTo(1);
    assertThat(regions.sharedLevels("510131", gaozhou)).isZero();
    assertThat(regions.sharedLevels("440981", List.of())).isZero();
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
    assertThatThrownBy(() -> regions.sharedLevels("999999", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void livestockIncludesItsNarrowerIndustries() {
    Industries industries = Industries.load();
    assertThat(industries.codesWithin("livestock"))
        .contains("livestock", "pig", "cattle-sheep", "poultry", "bee");
    assertThat(industries.find("水果")).map(Industry::code).hasValue("fruit");
  }
}
