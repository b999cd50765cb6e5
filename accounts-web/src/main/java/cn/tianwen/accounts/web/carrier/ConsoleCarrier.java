package cn.tianwen.accounts.web.carrier;

import cn.tianwen.accounts.credentials.OneTimeCodes;
import cn.tianwen.accounts.vault.PersonalNumber;
import java.util.function.Consumer;

/**
 * Shows codes on the terminal of the one machine that everything runs on, for whoever tries it out.
 * Not for real people: nothing reaches their phones.
 */
public final class ConsoleCarrier implements CodeCarrier {

  private final Consumer<String> terminal;

  /**
   * Takes where to show them.
   *
   * @param terminal prints a line; must not be a log
   */
  public ConsoleCarrier(Consumer<String> terminal) {
    this.terminal = terminal;
  }

  @Override
  public void carry(PersonalNumber phone, String code) {
    terminal.accept(
        "【单机试用，验证码只显示在这里】%s 的验证码：%s，%d 分钟内有效"
            .formatted(phone.masked(), code, OneTimeCodes.VALID.toMinutes()));
  }
}
