package cn.tianwen.accounts.web.passkeys;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.accounts.web.signin.SignInProperties;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelyingPartyTest {

  @ParameterizedTest
  @CsvSource({
    "http://localhost:8080, localhost, http://localhost:8080",
    "https://tianwen.example.cn, tianwen.example.cn, https://tianwen.example.cn",
    "https://tianwen.example.cn:443/, tianwen.example.cn, https://tianwen.example.cn",
    "http://localhost:80, localhost, http://localhost"
  })
  void hostAndOriginAreWrittenAsBrowsersDo(URI publicUrl, String host, String origin) {
    RelyingParty site = new RelyingParty(new SignInProperties(publicUrl));

    assertThat(site.entity().getId()).isEqualTo(host);
    assertThat(site.origin()).isEqualTo(origin);
  }
}
