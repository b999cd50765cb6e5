package cn.tianwen.extraction;

import cn.tianwen.extraction.ExtractionOutcome.SkippedEntry;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * Unpacks a ZIP as a stream, under names of our own. The table at the end of the file is not
 * believed: it may name more entries than memory holds, or the same bytes many times.
 */
final class ZipUnpacker {

  private static final Charset CHINESE_WINDOWS = Charset.forName("GB18030");
  private static final int LONGEST_PATH = 500;

  private final ArchiveBudget budget;
  private final Path folder;
  private final String prefix;
  private final List<ArchiveEntry> entries = new ArrayList<>();
  private final List<SkippedEntry> skipped = new ArrayList<>();

  /**
   * Prepares to unpack.
   *
   * @param folder an empty folder for the files
   * @param prefix what stands before the paths of skipped entries
   */
  ZipUnpacker(ArchiveBudget budget, Path folder, String prefix) {
    this.budget = budget;
    this.folder = folder;
    this.prefix = prefix;
  }

  List<ArchiveEntry> entries() {
    return entries;
  }

  List<SkippedEntry> skipped() {
    return skipped;
  }

  void unpack(Path archive) throws IOException, RefusalException {
    try (ZipArchiveInputStream zip =
        new ZipArchiveInputStream(
            new BufferedInputStream(Files.newInputStream(archive)), "UTF-8", true, true)) {
      for (ZipArchiveEntry entry = next(zip); entry != null; entry = next(zip)) {
        String path = path(entry);
        if (!entry.isDirectory() && !isNoise(path)) {
          budget.takeEntry();
          unpack(zip, entry, path);
        }
      }
    }
    if (entries.isEmpty() && skipped.isEmpty()) {
      throw new RefusalException(RefusalReason.EMPTY, "压缩包里没有文件。");
    }
  }

  private void unpack(ZipArchiveInputStream zip, ZipArchiveEntry entry, String path)
      throws IOException, RefusalException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      skip(path, budget.refusals().encrypted());
      return;
    }
    if (!zip.canReadEntryData(entry)) {
      skip(path, budget.refusals().corrupt());
      return;
    }
    Path file = folder.resolve(Integer.toString(entries.size()));
    if (copy(zip, file)) {
      entries.add(new ArchiveEntry(path, file));
    } else {
      Files.delete(file);
      skip(path, budget.refusals().tooLarge());
    }
  }

  /** Copies unless there is too much of it. */
  private boolean copy(ZipArchiveInputStream zip, Path file) throws IOException, RefusalException {
    byte[] buffer = new byte[1 << 16];
    long copied = 0;
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int read = read(zip, buffer); read >= 0; read = read(zip, buffer)) {
        budget.takeBytes(read);
        copied += read;
        if (copied > budget.limits().bytesPerFile()) {
          return false;
        }
        out.write(buffer, 0, read);
      }
    }
    return true;
  }

  private void skip(String path, RefusalException refusal) {
    skipped.add(new SkippedEntry(prefix + path, refusal.reason(), refusal.detail()));
  }

  // What cannot be read is the archive's fault; what cannot be written is the disk's.

  private int read(ZipArchiveInputStream zip, byte[] buffer) throws RefusalException {
    try {
      return zip.read(buffer);
    } catch (IOException | IllegalArgumentException e) {
      throw budget.refusals().corrupt();
    }
  }

  private ZipArchiveEntry next(ZipArchiveInputStream zip) throws RefusalException {
    try {
      return zip.getNextEntry();
    } catch (IOException | IllegalArgumentException e) {
      throw budget.refusals().corrupt();
    }
  }

  private static boolean isNoise(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return path.startsWith("__MACOSX/") || name.startsWith("._") || name.equals(".DS_Store");
  }

  /** Windows packs Chinese names in its own encoding without saying so. */
  private static String path(ZipArchiveEntry entry) {
    String path = entry.getName();
    byte[] raw = entry.getRawName();
    if (raw != null && !entry.getGeneralPurposeBit().usesUTF8ForNames()) {
      path = decode(raw);
    }
    String clean = path.replace('\\', '/').replaceAll("\\p{Cntrl}", "").replaceFirst("^/+", "");
    return clean.substring(0, Math.min(LONGEST_PATH, clean.length()));
  }

  private static String decode(byte[] name) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name)).toString();
    } catch (CharacterCodingException e) {
      return new String(name, CHINESE_WINDOWS);
    }
  }
}
