package cn.tianwen.accounts.web.people;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.web.SignedIn;
import java.util.Optional;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the templates of the staff's pages can use. */
@ControllerAdvice(basePackages = "cn.tianwen.accounts.web")
class PeopleModel {

  private final PeopleWords words;
  private final Accounts accounts;

  PeopleModel(PeopleWords words, Accounts accounts) {
    this.words = words;
    this.accounts = accounts;
  }

  @ModelAttribute("words")
  PeopleWords words() {
    return words;
  }

  @ModelAttribute("can")
  StaffAbilities can(Optional<SignedIn> signedIn) {
    return signedIn
        .map(who -> StaffAbilities.of(accounts.rules(), who.principal()))
        .orElse(StaffAbilities.NONE);
  }
}
