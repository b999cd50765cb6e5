package cn.tianwen.editorial.finding;

import cn.tianwen.accounts.audit.Actor;
import cn.tianwen.accounts.audit.AuditDetail;
import cn.tianwen.accounts.audit.AuditEvent;
import cn.tianwen.accounts.audit.AuditLog;
import cn.tianwen.accounts.audit.Outcome;
import cn.tianwen.accounts.people.InvalidRecordException;
import cn.tianwen.accounts.rights.AccessRules;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Target;
import cn.tianwen.check.ContentChecker;
import cn.tianwen.check.ReadText;
import cn.tianwen.check.TextFinding;
import cn.tianwen.database.ModuleDatabase;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.internal.ItemAccess;
import cn.tianwen.index.mask.TypedTextMasker;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the checks found in versions of items. A reviewer who never wrote a word of an item may
 * dismiss a finding with a reason; the dismissal holds for the same rule at the same place of this
 * and later versions, however often they are checked. Thread-safe.
 */
public final class Findings implements BlockingFindings {

  private static final int SHORTEST_REASON = 2;
  private static final int LONGEST_REASON = 500;

  private static final Comparator<Finding> BY_WEIGHT =
      Comparator.comparing(Finding::isDismissed)
          .thenComparing(finding -> finding.what().severity())
          .thenComparing(finding -> finding.what().field())
          .thenComparing(finding -> finding.what().start())
          .thenComparing(finding -> finding.what().rule());

  private final FindingTable table;
  private final CheckedVersions versions;
  private final FindingRights rights;
  private final AccessRules rules;
  private final TransactionTemplate transactions;
  private final ContentChecker checker;
  private final AuditLog audit;
  private final Clock clock;
  private final TypedTextMasker masker = new TypedTextMasker();

  /**
   * Takes what it works with.
   *
   * @param database the schema {@code editorial}, on the connections of the audit log
   */
  public Findings(
      ModuleDatabase database,
      AccessRules rules,
      ContentChecker checker,
      AuditLog audit,
      Clock clock) {
    JdbcTemplate jdbc = database.jdbc();
    this.table = new FindingTable(jdbc);
    this.versions = new CheckedVersions(jdbc);
    this.rights = new FindingRights(jdbc, rules);
    this.rules = rules;
    this.transactions = database.transactions();
    this.checker = checker;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Checks a version as it stands and keeps what is found. For the program itself, after a text was
   * saved or submitted.
   *
   * @return open findings first, the heaviest first; none when there is no such version
   */
  public List<Finding> check(UUID item, int version) {
    boolean kept = false;
    while (!kept) {
      Optional<CheckedVersions.Version> read = versions.find(item, version);
      if (read.isEmpty()) {
        return List.of();
      }
      ReadText text = checker.read(read.get().text());
      List<TextFinding> found = checker.check(text);
      kept =
          Boolean.TRUE.equals(
              transactions.execute(status -> keep(item, version, read.get().hash(), text, found)));
    }
    return sorted(item, version);
  }

  /**
   * The findings of a version, which is checked first if that was not done by today's rules.
   *
   * @return open ones first, the heaviest first
   * @throws cn.tianwen.editorial.NoSuchItemException when there is none, or not for this one
   */
  public List<Finding> list(Principal who, UUID item, int version) {
    ContentItem visible = rights.visible(who, item);
    return isChecked(visible.id(), version) ? sorted(item, version) : check(item, version);
  }

  /** The same; a version is checked first if that was not done by today's rules. */
  @Override
  public int openBlocking(UUID item, int version) {
    if (!isChecked(item, version)) {
      check(item, version);
    }
    return table.openBlocking(item, version);
  }

  /**
   * Answers for a finding being no fault. Audited.
   *
   * @param item whose finding it is
   * @param reason why, {@value #SHORTEST_REASON}..{@value #LONGEST_REASON} characters
   * @throws NoSuchFindingException when the item has no such finding
   * @throws cn.tianwen.editorial.NoSuchItemException when there is none, or not for this one
   * @throws DismissalRefusedException when this one wrote in the item, or may not review it
   * @throws InvalidRecordException when the reason is too short or too long
   */
  public void dismiss(Principal who, UUID item, UUID finding, String reason) {
    String given = masker.mask(reason.strip());
    if (given.length() < SHORTEST_REASON || given.length() > LONGEST_REASON) {
      throw new InvalidRecordException("reason", "请写明为什么可以忽略，2到500个字。");
    }
    Finding.Dismissal dismissal =
        new Finding.Dismissal(who.id(), clock.instant().truncatedTo(ChronoUnit.MICROS), given);
    AuditDetail detail = AuditDetail.NONE.with("reason", given);
    decide(who, item, finding, "DISMISS_FINDING", detail, () -> table.dismiss(finding, dismissal));
  }

  /**
   * Takes a dismissal back. Audited.
   *
   * @param item whose finding it is
   * @throws NoSuchFindingException when the item has no such finding
   * @throws cn.tianwen.editorial.NoSuchItemException when there is none, or not for this one
   * @throws DismissalRefusedException when this one wrote in the item, or may not review it
   */
  public void restore(Principal who, UUID item, UUID finding) {
    decide(who, item, finding, "RESTORE_FINDING", AuditDetail.NONE, () -> table.restore(finding));
  }

  private void decide(
      Principal who,
      UUID item,
      UUID id,
      String operation,
      AuditDetail detail,
      BooleanSupplier change) {
    ContentItem visible = rights.visible(who, item);
    Operation right = rights.requireReviewer(who, visible);
    transactions.executeWithoutResult(
        status -> {
          Finding finding = locked(item, id);
          if (change.getAsBoolean()) {
            audit.append(event(who, right, operation, visible, told(finding, detail)));
          }
        });
  }

  private static AuditDetail told(Finding finding, AuditDetail detail) {
    return detail.with("version", finding.version()).with("rule", finding.what().rule());
  }

  private AuditEvent event(
      Principal who, Operation right, String operation, ContentItem item, AuditDetail detail) {
    Target target = ItemAccess.target(item);
    return new AuditEvent(
        Actor.of(who, rules.actingRole(who, right, target).orElse(null)),
        operation,
        "item",
        item.id().toString(),
        item.regionPath(),
        Outcome.DONE,
        detail);
  }

  /** A finding of a version that nobody else checks or decides about meanwhile. */
  private Finding locked(UUID item, UUID id) {
    int version =
        table
            .find(id)
            .filter(found -> found.item().equals(item))
            .map(Finding::version)
            .orElseThrow(NoSuchFindingException::new);
    return versions
        .lock(item, version)
        .flatMap(hash -> table.find(id))
        .orElseThrow(NoSuchFindingException::new);
  }

  private boolean isChecked(UUID item, int version) {
    return versions.isChecked(item, version, checker.version());
  }

  /** Keeps what was found, unless the text is another by now. */
  private boolean keep(
      UUID item, int version, String hash, ReadText text, List<TextFinding> found) {
    Optional<String> now = versions.lock(item, version);
    if (now.isPresent() && !now.get().equals(hash)) {
      return false;
    }
    if (now.isPresent()) {
      Map<String, UUID> ids = table.ids(item, version);
      Map<String, Finding.Dismissal> dismissals = table.dismissals(item, version);
      FindingPlace places = new FindingPlace();
      Map<String, Finding> kept = new LinkedHashMap<>();
      for (TextFinding each : found) {
        String place = places.of(each, text.text(each.field()));
        UUID id = ids.getOrDefault(place, UUID.randomUUID());
        kept.put(place, new Finding(id, item, version, each, dismissals.get(place)));
      }
      table.replace(item, version, kept);
      versions.noteChecked(item, version, hash, checker.version());
    }
    return true;
  }

  private List<Finding> sorted(UUID item, int version) {
    return table.list(item, version).stream().sorted(BY_WEIGHT).toList();
  }
}
