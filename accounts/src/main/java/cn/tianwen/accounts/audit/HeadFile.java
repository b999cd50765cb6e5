package cn.tianwen.accounts.audit;

import cn.tianwen.accounts.keys.CanonicalBytes;
import cn.tianwen.accounts.keys.KeyFile;
import cn.tianwen.accounts.keys.PrivateFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last entry that this instance wrote, noted and signed outside of the database. A chain that
 * ends before it was cut, or its database was set back. Thread-safe.
 */
final class HeadFile {

  private static final Pattern NOTE = Pattern.compile("(\\d+) ([0-9a-f]*) ([0-9a-f]*)\\s*");

  private final PrivateFile file;
  private final KeyFile keys;

  HeadFile(Path path, KeyFile keys) {
    this.file = new PrivateFile(path);
    this.keys = keys;
  }

  /**
   * What was noted last; empty when nothing ever was.
   *
   * @throws ForgedNoteException when this system did not write the note
   */
  Optional<ChainHead> find() {
    try {
      return file.find().map(this::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Notes a place, unless a later one is noted already. */
  synchronized void advance(ChainHead to) {
    if (find().filter(noted -> noted.sequence() >= to.sequence()).isEmpty()) {
      String signature = HexFormat.of().formatHex(keys.current().audit().tag(signed(to)));
      try {
        file.replace(to.sequence() + " " + to.hash() + " " + signature + "\n");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  Path path() {
    return file.path();
  }

  private ChainHead read(String note) {
    Matcher parts = NOTE.matcher(note);
    if (!parts.matches() || parts.group(1).length() > 18 || parts.group(3).length() % 2 != 0) {
      throw new ForgedNoteException(file.path());
    }
    ChainHead place = new ChainHead(Long.parseLong(parts.group(1)), parts.group(2));
    byte[] signature = HexFormat.of().parseHex(parts.group(3));
    if (!keys.current().audit().verifies(signature, signed(place))) {
      throw new ForgedNoteException(file.path());
    }
    return place;
  }

  private static CanonicalBytes signed(ChainHead place) {
    return CanonicalBytes.of("tianwen.audit.head.v1").number(place.sequence()).text(place.hash());
  }

  /** The note was changed. */
  static final class ForgedNoteException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ForgedNoteException(Path path) {
      super(path + " was changed by something else");
    }
  }
}
