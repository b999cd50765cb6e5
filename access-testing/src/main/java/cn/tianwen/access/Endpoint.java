package cn.tianwen.access;

import java.util.Comparator;

/**
 * Something that answers.
 *
 * @param method of HTTP; {@code ANY} where the method does not matter
 * @param address pattern of the path
 */
public record Endpoint(String method, String address) implements Comparable<Endpoint> {

  private static final Comparator<Endpoint> ORDER =
      Comparator.comparing(Endpoint::address).thenComparing(Endpoint::method);

  public static final String ANY = "ANY";

  @Override
  public int compareTo(Endpoint other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return method + " " + address;
  }
}
