package cn.tianwen.accounts.passkeys;

import java.text.Normalizer;

/** What the owner of a passkey calls it, mostly the name of a device. */
public final class PasskeyLabel {

  /** Most characters. */
  public static final int LONGEST = 30;

  private static final String UNNAMED = "未命名的设备";

  private PasskeyLabel() {}

  /** Without control characters and needless gaps, cut to {@value #LONGEST}; never empty. */
  public static String of(String written) {
    String plain =
        Normalizer.normalize(written, Normalizer.Form.NFC)
            .replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ")
            .strip();
    int end =
        plain.offsetByCodePoints(0, Math.min(LONGEST, plain.codePointCount(0, plain.length())));
    return plain.isEmpty() ? UNNAMED : plain.substring(0, end).strip();
  }
}
