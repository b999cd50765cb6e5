package cn.tianwen.accounts.web.signin;

import cn.tianwen.accounts.vault.PersonalNumber;
import cn.tianwen.accounts.web.carrier.CarrierException;
import cn.tianwen.accounts.web.carrier.CodeCarrier;
import cn.tianwen.web.problem.UnavailableException;
import java.net.InetAddress;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Sends codes within the limits, where something carries them. */
@Component
public class CodeSending {

  private final @Nullable CodeCarrier carrier;
  private final RateLimits limits;

  CodeSending(ObjectProvider<CodeCarrier> carriers, RateLimits limits) {
    this.carrier = carriers.orderedStream().findFirst().orElse(null);
    this.limits = limits;
  }

  /** Whether codes can be sent at all. */
  public boolean possible() {
    return carrier != null;
  }

  /**
   * Makes a code and sends it.
   *
   * @param code makes it, once the limits allow it
   * @throws TooManyAttemptsException when somebody has to wait first
   * @throws UnavailableException when it could not be sent
   */
  public void send(PersonalNumber phone, InetAddress address, Supplier<String> code) {
    if (carrier == null) {
      throw unavailable(new CarrierException("no gateway is named"));
    }
    limits.beforeCode(phone, address);
    try {
      carrier.carry(phone, code.get());
    } catch (CarrierException e) {
      throw unavailable(e);
    }
  }

  private static UnavailableException unavailable(CarrierException e) {
    return new UnavailableException("验证码暂时发不出去", "请稍后再试，或者用密码登录。", e);
  }
}
