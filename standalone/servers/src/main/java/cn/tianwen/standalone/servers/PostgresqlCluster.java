package cn.tianwen.standalone.servers;

import cn.tianwen.standalone.servers.LocalServersException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The files of the database: made on the first start, kept ever after. */
final class PostgresqlCluster {

  private static final Duration INIT_LIMIT = Duration.ofMinutes(2);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(8);

  private static final long LARGE_LOG = 16L * 1024 * 1024;

  private final Path folder;
  private final Path log;
  private final PostgresqlBinaries binaries;

  PostgresqlCluster(DataDirectory directory) throws IOException {
    this.folder = directory.postgresql();
    this.log = directory.logs().resolve("postgresql.log");
    this.binaries = PostgresqlBinaries.in(folder);
  }

  Path data() {
    return folder.resolve("data");
  }

  Path program(String name) {
    return binaries.program(name);
  }

  Path log() {
    return log;
  }

  PostgresqlCredentials credentials() throws IOException {
    Path file = folder.resolve("credentials.properties");
    if (!exists()) {
      return PostgresqlCredentials.create(file);
    }
    return PostgresqlCredentials.find(file)
        .orElseThrow(() -> new LocalServersException(Reason.UNUSABLE_DATA, file + " is missing"));
  }

  /** Unpacks the programs and creates the database's files, as far as they are missing. */
  void create(PostgresqlCredentials credentials, Consumer<String> steps)
      throws IOException, InterruptedException {
    if (!binaries.areUnpacked()) {
      steps.accept("unpacking PostgreSQL " + PostgresqlBinaries.version());
      binaries.unpack();
    }
    if (exists()) {
      requireSameMajorVersion();
    } else {
      steps.accept("creating the database's files");
      init(credentials);
    }
  }

  /** Stops what an earlier start left behind and forgets its traces. */
  void reclaim(Consumer<String> steps) throws IOException, InterruptedException {
    Leftovers leftovers = Leftovers.withArgument(data().toString()).orProgramIn("postgres", data());
    if (!leftovers.list().isEmpty()) {
      steps.accept("stopping a server that an earlier start left behind");
      run(
          STOP_LIMIT.plusSeconds(2),
          List.of(
              program("pg_ctl").toString(),
              "stop",
              "-D",
              data().toString(),
              "-m",
              "fast",
              "-t",
              Long.toString(STOP_LIMIT.toSeconds())));
      if (!leftovers.awaitEnd(Duration.ofSeconds(1))) {
        leftovers.kill();
      }
    }
    // Its number may belong to an unrelated process by now, which would make the server refuse.
    Files.deleteIfExists(data().resolve("postmaster.pid"));
    keepLogSmall();
  }

  /** The end of the log, for a message about a failure. */
  String lastWords() {
    String last = "";
    try {
      for (String line : Files.readAllLines(log)) {
        last = line.isBlank() ? last : line.trim();
      }
    } catch (IOException unreadable) {
      last = "no log was written";
    }
    return last + " (see " + log + ")";
  }

  private void keepLogSmall() throws IOException {
    if (Files.exists(log) && Files.size(log) > LARGE_LOG) {
      Files.move(log, log.resolveSibling("postgresql.1.log"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private boolean exists() {
    return Files.exists(data().resolve("PG_VERSION"));
  }

  private void requireSameMajorVersion() throws IOException {
    String found = Files.readString(data().resolve("PG_VERSION")).trim();
    String version = PostgresqlBinaries.version();
    if (!version.startsWith(found + ".")) {
      throw new LocalServersException(
          Reason.UNUSABLE_DATA,
          data() + " was written by PostgreSQL " + found + ", this is " + version);
    }
  }

  /** Works beside the folder first, so that a half made one is never used. */
  private void init(PostgresqlCredentials credentials) throws IOException, InterruptedException {
    Path fresh = folder.resolve("data.new");
    Path passwordFile = folder.resolve("password.tmp");
    Folders.delete(fresh);
    Files.deleteIfExists(passwordFile);
    Files.writeString(passwordFile, credentials.password());
    try {
      int exit =
          run(
              INIT_LIMIT,
              List.of(
                  program("initdb").toString(),
                  "--pgdata=" + fresh,
                  "--username=" + credentials.username(),
                  "--pwfile=" + passwordFile,
                  "--auth=scram-sha-256",
                  "--encoding=UTF8",
                  "--locale=C",
                  "--locale-provider=builtin",
                  "--builtin-locale=C.UTF-8"));
      if (exit != 0) {
        throw new LocalServersException(
            Reason.SERVER_FAILED, "initdb ended with code " + exit + ": " + lastWords());
      }
    } finally {
      Files.delete(passwordFile);
    }
    Files.move(fresh, data(), StandardCopyOption.ATOMIC_MOVE);
  }

  private int run(Duration limit, List<String> command) throws IOException, InterruptedException {
    List<String> full = new ArrayList<>(Machine.unprivileged());
    full.addAll(command);
    Process process =
        new ProcessBuilder(full)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
      process.destroyForcibly();
      throw new IOException(command.getFirst() + " took longer than " + limit);
    }
    return process.exitValue();
  }
}
