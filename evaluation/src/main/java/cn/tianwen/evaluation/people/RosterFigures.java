package cn.tianwen.evaluation.people;

/**
 * How long each way took for one file.
 *
 * @param name of the file's people
 * @param rows of the file
 * @param importSeconds of the first import
 * @param repeatSeconds of importing the same file again, which changes nothing
 * @param insertSeconds of reading the file and inserting its rows into a plain table
 * @param copySeconds of a COPY of the file into a plain table
 */
public record RosterFigures(
    String name,
    long rows,
    double importSeconds,
    double repeatSeconds,
    double insertSeconds,
    double copySeconds) {

  /** How many times as long as plain batched inserts the first import takes. */
  public double importToInsert() {
    return importSeconds / insertSeconds;
  }

  /** How many times as long as a COPY the first import takes. */
  public double importToCopy() {
    return importSeconds / copySeconds;
  }
}
