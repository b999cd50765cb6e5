package cn.tianwen.accounts.web.signin;

import cn.tianwen.database.ModuleDatabase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Sessions of a database that may be away: nobody is signed in then, and the public pages go on.
 * Cookies stay, and count again when the database is back.
 */
final class PatientSessions<S extends Session> implements SessionRepository<S> {

  private static final Logger log = LoggerFactory.getLogger(PatientSessions.class);

  private final SessionRepository<S> sessions;

  PatientSessions(SessionRepository<S> sessions) {
    this.sessions = sessions;
  }

  @Override
  public S createSession() {
    return sessions.createSession();
  }

  @Override
  public void save(S session) {
    sessions.save(session);
  }

  @Override
  public @Nullable S findById(String id) {
    try {
      return sessions.findById(id);
    } catch (RuntimeException e) {
      if (!ModuleDatabase.isAway(e)) {
        throw e;
      }
      log.warn(
          "No session is known while the database is away: {}", String.valueOf(e.getMessage()));
      return null;
    }
  }

  @Override
  public void deleteById(String id) {
    sessions.deleteById(id);
  }
}
