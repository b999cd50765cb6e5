package cn.tianwen.accounts.web.account;

import cn.tianwen.accounts.web.signin.SessionDevice;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The devices on which people are signed in. */
@Component
class Devices {

  private static final int ID_BYTES = 16;

  private final FindByIndexNameSessionRepository<? extends Session> sessions;

  Devices(FindByIndexNameSessionRepository<? extends Session> sessions) {
    this.sessions = sessions;
  }

  /**
   * All of a person, this one first, then those that were used last.
   *
   * @param here id of the session that asks
   */
  List<Device> list(UUID person, String here) {
    return sessions.findByPrincipalName(person.toString()).values().stream()
        .filter(session -> !session.isExpired())
        .map(session -> device(session, here))
        .sorted(
            Comparator.comparing(Device::here)
                .reversed()
                .thenComparing(Device::lastUsed, Comparator.reverseOrder()))
        .toList();
  }

  /** Signs a person out on one of their devices; false when it is none of theirs. */
  boolean signOut(UUID person, String id) {
    List<String> found =
        sessions.findByPrincipalName(person.toString()).values().stream()
            .map(Session::getId)
            .filter(session -> publicId(session).equals(id))
            .toList();
    found.forEach(sessions::deleteById);
    return !found.isEmpty();
  }

  private static Device device(Session session, String here) {
    SessionDevice from = SessionDevice.of(session);
    return new Device(
        publicId(session.getId()),
        from.words(),
        from.network(),
        session.getCreationTime(),
        session.getLastAccessedTime(),
        session.getId().equals(here));
  }

  private static String publicId(String session) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(session.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
