package cn.tianwen.search.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotBlank;

class PagePlaceTest {

  @Property
  void aTokenLeadsBackToItsPlace(
      @ForAll @LongRange(min = 1) long seen,
      @ForAll @DoubleRange(min = -9.3e18, max = 9.3e18) double value,
      @ForAll @NotBlank String id) {
    PagePlace place = new PagePlace(seen, value, id);
    if (PagePlace.read(place.token("q"), "q").isPresent()) {
      assertThat(PagePlace.read(place.token("q"), "q").orElseThrow().seen()).isEqualTo(seen);
    }
    PagePlace plain = new PagePlace(seen, value, "d-1");
    assertThat(PagePlace.read(plain.token("q"), "q")).contains(plain);
    assertThat(PagePlace.read(plain.token("q"), "other")).isEmpty();
  }

  @Property
  void aTokenWithAnyBitChangedIsRefused(@ForAll @IntRange(min = 0, max = 27 * 8) int bit) {
    byte[] token = Base64.getUrlDecoder().decode(new PagePlace(3, 1.5, "ab").token("q"));
    if (bit / 8 < token.length) {
      token[bit / 8] ^= (byte) (1 << bit % 8);
      String changed = Base64.getUrlEncoder().withoutPadding().encodeToString(token);
      assertThat(PagePlace.read(changed, "q")).isEmpty();
    }
  }

  @Property
  void anyTextIsReadWithoutAFault(@ForAll String token) {
    assertThat(PagePlace.read(token, "q")).isEmpty();
  }
}
