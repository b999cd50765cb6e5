package cn.tianwen.accounts.web.carrier;

import cn.tianwen.accounts.vault.PersonalNumber;

/**
 * Carries one-time codes to phones. Neither code nor number is ever written into a log.
 * Thread-safe.
 */
@FunctionalInterface
public interface CodeCarrier {

  /**
   * Hands a code over for delivery.
   *
   * @param phone to which it goes
   * @param code six digits
   * @throws CarrierException when it is not on its way
   */
  void carry(PersonalNumber phone, String code);
}
