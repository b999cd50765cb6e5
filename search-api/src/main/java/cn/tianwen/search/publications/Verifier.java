package cn.tianwen.search.publications;

import cn.tianwen.accounts.web.signin.RateLimits;
import cn.tianwen.editorial.Editorial;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** Tells genuine files from others, for anybody, but not so often that codes could be tried out. */
@Component
class Verifier {

  private final Editorial editorial;
  private final RateLimits limits;
  private final Clock clock;

  Verifier(Editorial editorial, RateLimits limits, Clock clock) {
    this.editorial = editorial;
    this.limits = limits;
    this.clock = clock;
  }

  /** The answer to a code as people type it. */
  VerificationView verifyCode(String code, HttpServletRequest request) {
    limits.beforeVerifying(address(request));
    return VerificationView.ofCode(editorial.files().verifyCode(code), clock.getZone());
  }

  /**
   * The answer to a content.
   *
   * @param sha256 in hex
   */
  VerificationView verifyContent(String sha256, HttpServletRequest request) {
    limits.beforeVerifying(address(request));
    return VerificationView.ofContent(editorial.files().verifyContent(sha256), clock.getZone());
  }

  /** SHA-256 of a content in hex; the content is read once and kept nowhere. */
  static String sha256(InputStream content) throws IOException {
    try (DigestInputStream digesting =
        new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
      digesting.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static InetAddress address(HttpServletRequest request) {
    try {
      return InetAddress.getByName(request.getRemoteAddr());
    } catch (UnknownHostException e) {
      throw new IllegalStateException("The server gave an address that is none", e);
    }
  }
}
