package cn.tianwen.accounts.credentials;

/**
 * What a guess costs.
 *
 * @param memoryKib memory for one hash in KiB, at least 19456, which OWASP calls the minimum
 * @param iterations passes over it, at least 1
 * @param lanes threads that one hash could use, at least 1
 */
public record Argon2Cost(int memoryKib, int iterations, int lanes) {

  /** Measured: see the README of this module. */
  public static final Argon2Cost DEFAULT = new Argon2Cost(32 * 1024, 2, 1);

  private static final int LEAST_MEMORY_KIB = 19 * 1024;

  /** Refuses what is too cheap. */
  public Argon2Cost {
    if (memoryKib < LEAST_MEMORY_KIB || iterations < 1 || lanes < 1) {
      throw new IllegalArgumentException(
          "Too cheap to guess: %d KiB, %d iterations, %d lanes"
              .formatted(memoryKib, iterations, lanes));
    }
  }
}
