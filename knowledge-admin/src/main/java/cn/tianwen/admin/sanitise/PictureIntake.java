package cn.tianwen.admin.sanitise;

import java.util.Optional;

/** What becomes of the pictures in HTML that is taken in. */
public interface PictureIntake {

  /** Keeps references to pictures that are stored; takes no new ones. */
  PictureIntake REFERENCES =
      new PictureIntake() {
        @Override
        public boolean mayUse(String key) {
          return true;
        }

        @Override
        public Optional<String> store(byte[] picture) {
          return Optional.empty();
        }
      };

  /**
   * Whether the body may show a picture that is stored.
   *
   * @param key SHA-256 in lower-case hex
   */
  boolean mayUse(String key);

  /**
   * Stores a picture that stood in the HTML itself.
   *
   * @return its key; empty when this is no picture that can be kept
   */
  Optional<String> store(byte[] picture);
}
