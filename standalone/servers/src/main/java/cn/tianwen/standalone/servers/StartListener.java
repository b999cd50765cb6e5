package cn.tianwen.standalone.servers;

/**
 * Hears what happens to the servers, one event at a time but on any thread, from the first step of
 * the start until both have stopped.
 */
@FunctionalInterface
public interface StartListener {

  /** Called for every event; must return soon. */
  void on(ServerEvent event);

  /** Hears nothing. */
  static StartListener silent() {
    return event -> {};
  }
}
