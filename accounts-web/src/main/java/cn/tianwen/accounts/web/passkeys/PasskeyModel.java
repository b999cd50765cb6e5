package cn.tianwen.accounts.web.passkeys;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells the script on the pages under which address passkeys work. */
@ControllerAdvice("cn.tianwen.accounts.web")
class PasskeyModel {

  private final RelyingParty site;

  PasskeyModel(RelyingParty site) {
    this.site = site;
  }

  @ModelAttribute("passkeyOrigin")
  String origin() {
    return site.origin();
  }
}
