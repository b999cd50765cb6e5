package cn.tianwen.standalone.servers;

import java.time.Duration;

/**
 * Something that happened to a server.
 *
 * @param server the server
 * @param kind what happened
 * @param elapsed time since {@link LocalServers#start} was called
 * @param detail in English, for a person
 */
public record ServerEvent(Server server, Kind kind, Duration elapsed, String detail) {

  /** What may happen to a server. */
  public enum Kind {
    /** Work before the process can start. */
    PREPARING,
    /** The process runs but does not answer yet. */
    STARTING,
    /** The server answers. */
    READY,
    /** The process ended without having been asked to. */
    DIED,
    /** A new process is about to be started on the same port and data. */
    RESTARTING,
    /** It died too often; nobody starts it again. */
    GIVEN_UP,
    /** The server was stopped because that was asked for. */
    STOPPED
  }
}
