package cn.tianwen.admin.upload;

import cn.tianwen.accounts.people.InvalidRecordException;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.extraction.ExtractionUnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads uploads one file after the other while people wait, each upload in a thread of its own.
 * What is under way is known to this process only, and forgotten after an hour. Thread-safe.
 */
public final class Readings implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Readings.class);
  private static final Duration REMEMBERED = Duration.ofHours(1);

  private final DraftMaking making;
  private final ReadingRoom room;
  private final Clock clock;
  // Not virtual ones: who waits for the output of a process keeps a carrier, of which there are
  // few.
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(
          Thread.ofPlatform().name("reading-", 1).daemon().factory());
  private final Map<UUID, Reading> readings = new ConcurrentHashMap<>();

  Readings(DraftMaking making, ReadingRoom room, Clock clock) {
    this.making = making;
    this.room = room;
    this.clock = clock;
  }

  /** Begins to read files, which are deleted afterwards. */
  Reading start(Principal who, DraftPlace place, List<UploadedFile> files) {
    readings.values().removeIf(this::isOld);
    Reading reading = new Reading(who.id(), clock.instant(), files);
    readings.put(reading.id(), reading);
    threads.execute(() -> read(who, place, files, reading));
    return reading;
  }

  private boolean isOld(Reading reading) {
    return reading.isOver() && reading.startedAt().plus(REMEMBERED).isBefore(clock.instant());
  }

  /** A reading of somebody's. */
  Optional<Reading> find(UUID person, UUID id) {
    return Optional.ofNullable(readings.get(id)).filter(one -> one.belongsTo(person));
  }

  private void read(Principal who, DraftPlace place, List<UploadedFile> files, Reading reading) {
    try {
      // Keeps the parser processes from one file to the next.
      room.enter();
    } catch (ExtractionUnavailableException e) {
      // Said of each file below.
      log.warn("Files cannot be read: {}", String.valueOf(e.getMessage()));
      files.forEach(file -> finish(reading, files.indexOf(file), file, e.getMessage()));
      return;
    }
    try {
      for (int i = 0; i < files.size(); i++) {
        UploadedFile file = files.get(i);
        reading.update(i, FileProgress.waiting(file.name()).reading());
        reading.update(i, read(who, place, file));
        delete(file);
      }
    } finally {
      room.leave();
    }
  }

  private static void finish(Reading reading, int index, UploadedFile file, @Nullable String why) {
    reading.update(index, FileProgress.waiting(file.name()).refused(String.valueOf(why)));
    delete(file);
  }

  private FileProgress read(Principal who, DraftPlace place, UploadedFile file) {
    FileProgress progress = FileProgress.waiting(file.name());
    try {
      return making.make(who, place, file);
    } catch (RefusedFileException | ExtractionUnavailableException | InvalidRecordException e) {
      return progress.refused(String.valueOf(e.getMessage()));
    } catch (IOException | RuntimeException e) {
      log.error("An uploaded file could not become a draft", e);
      return progress.refused("系统出了问题，已记录下来，请稍后再上传一次。");
    }
  }

  private static void delete(UploadedFile file) {
    try {
      Files.deleteIfExists(file.file());
    } catch (IOException e) {
      log.warn("An uploaded file could not be deleted: {}", String.valueOf(e.getMessage()));
    }
  }

  /** Ends what is under way. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
