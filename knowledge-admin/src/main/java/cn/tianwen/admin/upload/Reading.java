package cn.tianwen.admin.upload;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** The files of one upload while they are read, and what became of them. Thread-safe. */
public final class Reading {

  private final UUID id = UUID.randomUUID();
  private final UUID person;
  private final Instant startedAt;
  private final List<FileProgress> files;

  Reading(UUID person, Instant startedAt, List<UploadedFile> uploaded) {
    this.person = person;
    this.startedAt = startedAt;
    files =
        new CopyOnWriteArrayList<>(
            uploaded.stream().map(file -> FileProgress.waiting(file.name())).toList());
  }

  /** What its page is called by. */
  public UUID id() {
    return id;
  }

  /** When it began. */
  public Instant startedAt() {
    return startedAt;
  }

  /** All files, in the order of the upload. */
  public List<FileProgress> files() {
    return List.copyOf(files);
  }

  /** Whether every file is read. */
  public boolean isOver() {
    return files.stream().allMatch(file -> file.state().isOver());
  }

  /** How many files are read. */
  public long read() {
    return files.stream().filter(file -> file.state().isOver()).count();
  }

  boolean belongsTo(UUID somebody) {
    return person.equals(somebody);
  }

  void update(int index, FileProgress progress) {
    files.set(index, progress);
  }
}
