package cn.tianwen.standalone.node;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a node needs to know, as its command line.
 *
 * @param home folder with {@code lib}, {@code modules}, {@code plugins} and {@code config}
 * @param data folder of the node's data
 * @param logs folder of its log files
 * @param httpPort port on 127.0.0.1
 */
public record NodeArguments(Path home, Path data, Path logs, int httpPort) {

  /** The arguments for {@link NodeProcess#main}. */
  public List<String> toCommandLine() {
    return List.of("--home=" + home, "--data=" + data, "--logs=" + logs, "--http-port=" + httpPort);
  }

  /** Reads {@link #toCommandLine()}. */
  public static NodeArguments parse(String... arguments) {
    Map<String, String> values = new HashMap<>();
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      if (!argument.startsWith("--") || equals < 0) {
        throw new IllegalArgumentException("expected --name=value but got " + argument);
      }
      values.put(argument.substring(2, equals), argument.substring(equals + 1));
    }
    return new NodeArguments(
        Path.of(required(values, "home")),
        Path.of(required(values, "data")),
        Path.of(required(values, "logs")),
        Integer.parseInt(required(values, "http-port")));
  }

  private static String required(Map<String, String> values, String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("missing --" + name + "=…");
    }
    return value;
  }
}
