package cn.tianwen.standalone.servers;

import java.io.IOException;
import java.util.function.Consumer;

/** A server as a child process that lives in a session of its own while its input stays open. */
interface ChildServer {

  Server name();

  /** Does what must be done before the process: folders, first set-up, leftovers. */
  void prepare(Consumer<String> steps) throws IOException, InterruptedException;

  /** Starts the process. Closing its standard input asks it to stop. */
  Process spawn() throws IOException;

  /** Returns the address as soon as the server answers; throws when it ends or takes too long. */
  String awaitReady(Process process) throws IOException, InterruptedException;

  /** Why the process ended, for a person. */
  String describeEnd(Process process);
}
