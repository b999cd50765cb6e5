package cn.tianwen.accounts.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class SafeReturnTest {

  private static final URI SITE = URI.create("https://tianwen.example");

  @Property(tries = 5000)
  void whateverIsGivenOneStaysOnThisSite(
      @ForAll @StringLength(max = 12) @CharRange(from = '\t', to = '~') String given) {
    String target = SafeReturn.of("/" + given);

    assertThat(target).startsWith("/").doesNotStartWith("//").doesNotContain("\\");
    assertThat(target.chars()).allMatch(letter -> letter > ' ');
  }

  @Example
  void aPageWithAQueryIsKept() {
    String target = SafeReturn.of("/people?region=440981&text=%E6%9D%8E");

    assertThat(target).isEqualTo("/people?region=440981&text=%E6%9D%8E");
    assertThat(SITE.resolve(target).getHost()).isEqualTo(SITE.getHost());
  }

  @Example
  void aStepCarriesTheWayBackWhole() {
    assertThat(SafeReturn.step("/sign-in", "/people?a=1&b=2"))
        .isEqualTo("/sign-in?back=%2Fpeople%3Fa%3D1%26b%3D2");
    assertThat(SafeReturn.step("/sign-in", "/")).isEqualTo("/sign-in");
  }
}
