package cn.tianwen.ingest.cases;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What an ingest did.
 *
 * @param file name of the file
 * @param counts what became of its rows
 * @param rejectFile where the refused rows are; empty when there are none
 * @param ignoredColumns headers that are no column of a case
 * @param duration of this run
 * @param resumed whether it went on where an earlier run was cut off
 */
public record IngestSummary(
    String file,
    IngestCounts counts,
    Optional<Path> rejectFile,
    List<String> ignoredColumns,
    Duration duration,
    boolean resumed) {}
