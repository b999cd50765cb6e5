package cn.tianwen.standalone.launcher;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.people.Person;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.admin.RunningKnowledgeAdmin;
import cn.tianwen.admin.sample.SampleItems;
import cn.tianwen.editorial.Editorial;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Lets the sample people write, review and publish a few items, once. */
record SampleItemLoad(RunningKnowledgeAdmin admin, PrintWriter out) {

  /** Does it, unless it was done or somebody of the sample people is missing. */
  void run() {
    Accounts accounts = admin.part(Accounts.class);
    if (!arePresent(accounts)) {
      return;
    }
    int made =
        SampleItems.load(
            admin.part(Editorial.class), account -> person(accounts, account).orElseThrow());
    if (made > 0) {
      out.printf(Locale.ROOT, "示例内容已载入：%d 条%n", made);
    }
  }

  /** Data from before there were three reviewers has not all of them. */
  private static boolean arePresent(Accounts accounts) {
    return Stream.concat(Stream.of(SampleItems.WRITER), SampleItems.REVIEWERS.stream())
        .allMatch(account -> person(accounts, account).isPresent());
  }

  private static Optional<Principal> person(Accounts accounts, String account) {
    return accounts
        .signIn()
        .findByName(account)
        .flatMap(found -> accounts.directory().find(found.person()))
        .map(SampleItemLoad::principal);
  }

  private static Principal principal(Person person) {
    return new Principal(person.id(), person.grants());
  }
}
