package cn.tianwen.standalone.launcher;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.administration.ReadablePassword;
import cn.tianwen.accounts.keys.PrivateFile;
import cn.tianwen.accounts.web.carrier.ConsoleCarrier;
import cn.tianwen.accounts.web.signin.SampleAccounts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a start does for those who are to sign in: the first administrator, sample people. */
record AccountsStart(Home home, PrintWriter out) {

  /**
   * Makes the first system administrator where there is none, then the sample people.
   *
   * @param withSamples whether sample people are wanted; beside an external database they never are
   * @return beans for the application: on one machine, who shows codes on the terminal, and the
   *     accounts of the sample people
   */
  List<Object> prepare(Backing backing, boolean withSamples) {
    try (CommandAccounts opened = CommandAccounts.open(home, backing)) {
      Accounts accounts = opened.parts();
      // Before the sample people, among whom is a system administrator.
      accounts
          .administratorAccounts()
          .createFirst()
          .ifPresent(issued -> new PasswordNotice(out).show("第一次启动：已新建系统管理员", issued));
      List<Object> beans = new ArrayList<>();
      if (backing.kind() == Backing.Kind.STARTED) {
        beans.add(new ConsoleCarrier(this::showCode));
        if (withSamples) {
          beans.add(samplePeople(accounts));
        }
      }
      return beans;
    }
  }

  private void showCode(String line) {
    out.println(line);
    out.flush();
  }

  private SampleAccounts samplePeople(Accounts accounts) {
    PrivateFile file = new PrivateFile(home.samplePassword());
    try {
      Optional<String> kept = file.find();
      String password = kept.orElseGet(ReadablePassword::next);
      SamplePeopleLoad load = new SamplePeopleLoad(accounts, password);
      if (!load.isDone()) {
        out.printf(Locale.ROOT, "示例人员已载入：%d 人%n", load.run());
      } else if (kept.isEmpty()) {
        load.renewPasswords();
      }
      file.replace(password);
      return new SampleAccountHints(password);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
