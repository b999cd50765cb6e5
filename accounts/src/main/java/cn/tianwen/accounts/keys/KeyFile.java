package cn.tianwen.accounts.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/**
 * The file of the secret keys, mode 600. Follows changes that another instance makes to it.
 * Thread-safe.
 *
 * <p>Whoever loses it loses what the vault holds; whoever keeps backups of the database keeps the
 * key file of their time, apart from them.
 */
public final class KeyFile {

  private final PrivateFile file;
  private volatile Loaded loaded;

  private record Loaded(String stamp, Keys keys) {}

  private KeyFile(PrivateFile file) {
    this.file = file;
    this.loaded = load();
  }

  /**
   * Opens a file that has to be there.
   *
   * @throws KeyFileException when it is missing, damaged, or others may read it
   */
  public static KeyFile open(Path path) {
    return new KeyFile(new PrivateFile(path));
  }

  /**
   * Opens the file, which is made with new keys when it is not there: for the first start on one
   * machine. Keys made for a database that was filled with others are refused by the vault.
   *
   * @throws KeyFileException when it is damaged, cannot be written, or others may read it
   */
  public static KeyFile openOrCreate(Path path) {
    PrivateFile file = new PrivateFile(path);
    if (!Files.exists(path)) {
      write(file, generate());
    }
    return new KeyFile(file);
  }

  /** The keys as the file holds them now. */
  public Keys current() {
    Loaded last = loaded;
    try {
      if (!file.stamp().equals(last.stamp())) {
        last = load();
        loaded = last;
      }
      return last.keys();
    } catch (IOException e) {
      throw new KeyFileException("cannot read the key file " + file.path(), e);
    }
  }

  /** Adds new keys, which are used from now on; the old ones stay readable. */
  public Keys addKeys() {
    return change(Keys::withNewPrimaries);
  }

  /** Forgets the keys that are no longer used, except those of the audit log. */
  public Keys dropOldKeys() {
    return change(Keys::withoutOldOnes);
  }

  /** Where the file lies. */
  public Path path() {
    return file.path();
  }

  private interface Change {
    Keys apply(Keys keys) throws GeneralSecurityException;
  }

  private synchronized Keys change(Change change) {
    try {
      write(file, change.apply(load().keys()));
      return current();
    } catch (GeneralSecurityException e) {
      throw damaged(e);
    }
  }

  private Loaded load() {
    try {
      String stamp = Files.exists(file.path()) ? file.stamp() : "";
      String text =
          file.find()
              .orElseThrow(
                  () ->
                      new KeyFileException(
                          "the key file "
                              + file.path()
                              + " is missing; without it nothing in the vault can be read: bring it"
                              + " back from its backup"));
      return new Loaded(stamp, Keys.parse(text));
    } catch (IOException e) {
      throw new KeyFileException("cannot read the key file " + file.path(), e);
    } catch (GeneralSecurityException e) {
      throw damaged(e);
    }
  }

  private KeyFileException damaged(GeneralSecurityException e) {
    return new KeyFileException("the key file " + file.path() + " is damaged", e);
  }

  private static Keys generate() {
    try {
      return Keys.generate();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot make keys", e);
    }
  }

  private static void write(PrivateFile file, Keys keys) {
    try {
      file.replace(keys.toJson());
    } catch (IOException e) {
      throw new KeyFileException("cannot write the key file " + file.path(), e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot write keys", e);
    }
  }
}
