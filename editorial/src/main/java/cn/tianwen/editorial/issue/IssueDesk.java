package cn.tianwen.editorial.issue;

import static cn.tianwen.editorial.issue.IssueTable.utc;

import cn.tianwen.database.ModuleDatabase;
import cn.tianwen.editorial.Publication;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes orders of files and hands them to workers, each to one at a time. A worker has to be heard
 * of; the file of one that is silent goes to another. For the program itself: who may order what is
 * asked before. Thread-safe.
 */
public final class IssueDesk {

  /** How often a file is tried before it is given up. */
  public static final int TRIES = 3;

  /** How long a worker may be silent. It is heard of with every page. */
  public static final Duration LEASE = Duration.ofMinutes(2);

  private static final Duration PAUSE = Duration.ofSeconds(10);
  private static final long LARGEST_MARK = 0xFFFF_FFFFL;
  private static final int LONGEST_FAILURE = 500;

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transactions;
  private final IssueTable table;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  /** Works on the schema {@code editorial}. */
  public IssueDesk(ModuleDatabase editorial, Clock clock) {
    this.jdbc = editorial.jdbc();
    this.transactions = editorial.transactions();
    this.table = new IssueTable(jdbc);
    this.clock = clock;
  }

  /**
   * Orders a file. The same order again gives the same file; one that failed is tried anew. Works
   * in the caller's transaction, if there is one.
   *
   * @throws NotPublicException when the version is not public
   */
  public IssuedFile order(IssueOrder order) {
    return Objects.requireNonNull(transactions.execute(status -> place(order)));
  }

  private IssuedFile place(IssueOrder order) {
    if (!table.isPublic(order.item(), order.version())) {
      throw new NotPublicException();
    }
    Optional<IssuedFile> known = table.find(order);
    while (known.isEmpty()) {
      // Nothing is added when the same was ordered meanwhile, or when code or mark are taken.
      table.insert(
          order, IssueCode.random(random), random.nextLong(LARGEST_MARK) + 1, clock.instant());
      known = table.find(order);
    }
    return known.get().state() == IssueState.FAILED ? retry(known.get()) : known.get();
  }

  private IssuedFile retry(IssuedFile failed) {
    jdbc.update(
        """
        update editorial.issued_file
        set state = 'QUEUED', tries = 0, next_try_at = ?, failure = '' where code = ? and state = 'FAILED'
        """,
        utc(clock.instant()),
        failed.code());
    return table.findByCode(failed.code()).orElseThrow();
  }

  /**
   * Orders both editions for everybody; to be called in the transaction that publishes.
   *
   * @throws NotPublicException when the publication has ended
   */
  public void orderPublicEditions(Publication publication) {
    for (Edition edition : Edition.values()) {
      order(
          new IssueOrder(
              publication.item(), publication.version(), edition, null, publication.signedBy()));
    }
  }

  /** Takes the file that waits longest; empty when none does. */
  public Optional<Rendering> claim() {
    return Objects.requireNonNull(transactions.execute(status -> take()));
  }

  private Optional<Rendering> take() {
    Instant now = clock.instant();
    giveUp(now);
    UUID lease = UUID.randomUUID();
    return jdbc
        .query(
            """
            update editorial.issued_file
            set state = 'RENDERING', tries = tries + 1, lease = ?, leased_until = ?,
              pages_done = 0, pages_total = 0
            where code = (
              select code from editorial.issued_file
              where (state = 'QUEUED' and next_try_at <= ?)
                or (state = 'RENDERING' and leased_until <= ?)
              order by ordered_at, code limit 1 for update skip locked)
            returning *
            """,
            IssueTable::read,
            lease,
            utc(now.plus(LEASE)),
            utc(now),
            utc(now))
        .stream()
        .findFirst()
        .map(file -> new Rendering(file, lease));
  }

  /** What nobody may read any more is not made; what took several workers with it, neither. */
  private void giveUp(Instant now) {
    jdbc.update(
        """
        update editorial.issued_file f set state = 'FAILED', failure = '已经不再公开，不用生成了。'
        where state = 'QUEUED' and not exists (
          select from editorial.publication p
          where p.item = f.item and p.version = f.version and p.ending is null)
        """);
    jdbc.update(
        """
        update editorial.issued_file
        set state = 'FAILED', lease = null, leased_until = null,
          failure = '几次都没有做完就中断了。请重新生成；还不行请联系维护人员。'
        where state = 'RENDERING' and leased_until <= ? and tries >= ?
        """,
        utc(now),
        TRIES);
  }

  /**
   * Notes how far it is, and that the worker is alive.
   *
   * @param total 0 while it is unknown
   * @throws LeaseLostException when the worker was silent for too long
   */
  public void progress(Rendering rendering, int done, int total) {
    require(
        rendering,
        jdbc.update(
            """
            update editorial.issued_file set pages_done = ?, pages_total = ?, leased_until = ?
            where code = ? and lease = ?
            """,
            done,
            total,
            utc(clock.instant().plus(LEASE)),
            rendering.file().code(),
            rendering.lease()));
  }

  /**
   * Registers the file, which the content store has by now.
   *
   * @param sha256 of the file in hex
   * @throws LeaseLostException when the worker was silent for too long; the file is not registered
   */
  public void ready(Rendering rendering, String sha256, long bytes, int pages) {
    require(
        rendering,
        jdbc.update(
            """
            update editorial.issued_file
            set state = 'READY', sha256 = ?, bytes = ?, pages = ?, pages_done = ?, pages_total = ?,
              ready_at = ?, lease = null, leased_until = null, failure = ''
            where code = ? and lease = ?
            """,
            sha256,
            bytes,
            pages,
            pages,
            pages,
            utc(clock.instant()),
            rendering.file().code(),
            rendering.lease()));
  }

  /**
   * Gives the file back; it is tried again after a while, unless it was often enough.
   *
   * @param reason in Chinese, for people; without personal data
   * @throws LeaseLostException when the worker was silent for too long
   */
  public void failed(Rendering rendering, String reason) {
    require(
        rendering,
        jdbc.update(
            """
            update editorial.issued_file
            set state = case when tries >= ? then 'FAILED' else 'QUEUED' end,
              next_try_at = ?::timestamptz + ?::interval * power(4, tries - 1),
              failure = ?, lease = null, leased_until = null
            where code = ? and lease = ?
            """,
            TRIES,
            utc(clock.instant()),
            PAUSE.toSeconds() + " seconds",
            reason.substring(0, Math.min(reason.length(), LONGEST_FAILURE)),
            rendering.file().code(),
            rendering.lease()));
  }

  private static void require(Rendering rendering, int rows) {
    if (rows != 1) {
      throw new LeaseLostException(rendering.file().code());
    }
  }
}
