package cn.tianwen.standalone.launcher;

import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.web.signin.SampleAccounts;
import cn.tianwen.sample.people.SampleExpert;
import cn.tianwen.sample.people.SampleMember;
import cn.tianwen.sample.people.SampleOfficer;
import cn.tianwen.sample.people.SamplePeople;
import java.util.List;
import java.util.stream.Stream;

/**
 * The accounts of the sample people of one machine, for its sign-in page.
 *
 * @param password of all of them
 */
record SampleAccountHints(String password) implements SampleAccounts {

  @Override
  public List<SampleAccount> list() {
    return Stream.of(
            SamplePeople.members().stream().map(this::hint),
            SamplePeople.experts().stream().map(this::hint),
            SamplePeople.officers().stream().map(this::hint))
        .flatMap(hints -> hints)
        .filter(hint -> !hint.account().isEmpty())
        .toList();
  }

  private SampleAccount hint(SampleMember sample) {
    return hint(sample.account(), sample.name(), Role.valueOf(sample.role()));
  }

  private SampleAccount hint(SampleExpert sample) {
    return hint(sample.account(), sample.name(), Role.EXPERT);
  }

  private SampleAccount hint(SampleOfficer sample) {
    return hint(sample.account(), sample.name(), Role.INFORMATION_OFFICER);
  }

  private SampleAccount hint(String account, String name, Role role) {
    return new SampleAccount(account, password, name + "（" + role.label() + "）");
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "SampleAccountHints[]";
  }
}
