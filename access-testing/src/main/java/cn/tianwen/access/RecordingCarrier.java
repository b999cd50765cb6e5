package cn.tianwen.access;

import cn.tianwen.accounts.vault.PersonalNumber;
import cn.tianwen.accounts.web.carrier.CodeCarrier;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the last code of each phone. */
public final class RecordingCarrier implements CodeCarrier {

  private final Map<String, String> codes = new ConcurrentHashMap<>();

  @Override
  public void carry(PersonalNumber phone, String code) {
    codes.put(phone.inFull(), code);
  }

  /** The last code to a phone. */
  public String codeOf(String phone) {
    return Objects.requireNonNull(codes.get(phone), "no code was sent to " + phone);
  }

  /** Whether a phone has got a code. */
  public boolean hasCodeOf(String phone) {
    return codes.containsKey(phone);
  }
}
