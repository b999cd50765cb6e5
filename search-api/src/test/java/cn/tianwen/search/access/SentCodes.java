package cn.tianwen.search.access;

import cn.tianwen.accounts.vault.PersonalNumber;
import cn.tianwen.accounts.web.carrier.CodeCarrier;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the codes that would have gone to phones. */
final class SentCodes implements CodeCarrier {

  private final Map<String, String> codes = new ConcurrentHashMap<>();

  @Override
  public void carry(PersonalNumber phone, String code) {
    codes.put(phone.inFull(), code);
  }

  /** The last code that went to a phone. */
  String to(String phone) {
    return Objects.requireNonNull(codes.get(phone), "No code was sent");
  }
}
