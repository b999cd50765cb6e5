package cn.tianwen.accounts.web.account;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.rights.RoleGrant;
import cn.tianwen.accounts.signin.AccountHolder;
import cn.tianwen.accounts.signin.SignInAccount;
import cn.tianwen.accounts.web.SignedIn;
import cn.tianwen.accounts.web.signin.SessionDevice;
import cn.tianwen.reference.Regions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 我的账号: everything of it on one page. */
@Controller
class AccountPage {

  private final Accounts accounts;
  private final Devices devices;
  private final Regions regions;

  AccountPage(Accounts accounts, Devices devices, Regions regions) {
    this.accounts = accounts;
    this.devices = devices;
    this.regions = regions;
  }

  @GetMapping("/account")
  String page(SignedIn who, HttpServletRequest request, Model model) {
    Optional<AccountHolder> holder = accounts.holders().find(who.id());
    Optional<SignInAccount> account = accounts.signIn().find(who.id());
    model.addAttribute("who", who);
    model.addAttribute("roles", holder.map(this::roles).orElse(List.of()));
    model.addAttribute("phone", holder.map(AccountHolder::phone).map(this::masked).orElse(""));
    model.addAttribute("accountName", account.map(SignInAccount::account).orElse(""));
    model.addAttribute(
        "passwordSince", account.map(kept -> Times.day(kept.changedAt())).orElse(""));
    model.addAttribute("passkeys", accounts.passkeys().list(who.id()));
    model.addAttribute("devices", devices.list(who.id(), request.getSession().getId()));
    model.addAttribute("thisDevice", SessionDevice.words(request));
    model.addAttribute("times", new Times());
    return "accounts-web/account";
  }

  private List<String> roles(AccountHolder holder) {
    return holder.grants().stream().map(this::words).sorted().toList();
  }

  private String words(RoleGrant grant) {
    String region = grant.region();
    return region == null || regions.find(region).isEmpty()
        ? grant.role().label()
        : grant.role().label() + "（" + regions.fullName(region) + "）";
  }

  private String masked(UUID entry) {
    return accounts.vault().masked(List.of(entry)).getOrDefault(entry, "");
  }
}
