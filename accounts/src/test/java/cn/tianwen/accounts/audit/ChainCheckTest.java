package cn.tianwen.accounts.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.accounts.audit.Finding.Kind;
import cn.tianwen.accounts.keys.KeyFile;
import cn.tianwen.accounts.keys.SigningKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeTry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChainCheckTest {

  private static final int LENGTH = 9;
  private static final SigningKeys KEYS = keys();

  private static final List<AuditEntry> WRITTEN = List.copyOf(chain(LENGTH, ""));
  private static final ChainHead HEAD = place(WRITTEN.getLast());

  private List<AuditEntry> chain = List.of();

  /** Every try of a property works on a copy. */
  @BeforeTry
  @BeforeEach
  void copy() {
    chain = new ArrayList<>(WRITTEN);
  }

  private static SigningKeys keys() {
    try {
      return KeyFile.openOrCreate(Files.createTempDirectory("keys").resolve("keys"))
          .current()
          .audit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<AuditEntry> chain(int length, String words) {
    List<AuditEntry> entries = new ArrayList<>();
    ChainHead end = ChainHead.START;
    for (int i = 1; i <= length; i++) {
      AuditEntry entry =
          AuditEntry.following(end, Instant.ofEpochSecond(i), AuditEvents.about(words + i), KEYS);
      entries.add(entry);
      end = place(entry);
    }
    return entries;
  }

  private static ChainHead place(AuditEntry entry) {
    return new ChainHead(entry.sequence(), entry.hash());
  }

  private static AuditEntry at(AuditEntry entry, long sequence, String hash) {
    return new AuditEntry(
        sequence,
        entry.at(),
        entry.actor(),
        entry.role(),
        entry.operation(),
        entry.objectKind(),
        entry.objectId(),
        entry.regionPath(),
        entry.outcome(),
        entry.detail(),
        entry.previousHash(),
        hash);
  }

  private List<Finding> check(List<AuditEntry> entries) {
    return check(entries, HEAD, null);
  }

  private static List<Finding> check(
      List<AuditEntry> entries, ChainHead head, @Nullable ChainHead noted) {
    ChainCheck check = new ChainCheck(KEYS, ChainHead.START, head, noted);
    entries.forEach(check::next);
    return check.end().findings();
  }

  @Test
  void aChainAsWrittenIsIntact() {
    assertThat(check(chain)).isEmpty();
    assertThat(check(chain, HEAD, HEAD)).isEmpty();
    assertThat(check(List.of(), ChainHead.START, null)).isEmpty();
  }

  @Property(tries = 60)
  void aRemovedEntryIsNamed(@ForAll @IntRange(min = 1, max = LENGTH) int place) {
    chain.remove(place - 1);

    assertThat(check(chain))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.kind()).isEqualTo(Kind.MISSING);
              assertThat(finding.from()).isEqualTo(place);
              assertThat(finding.to()).isEqualTo(place);
            });
  }

  @Property(tries = 60)
  void twoEntriesThatChangedPlacesAreNamed(
      @ForAll @IntRange(min = 1, max = LENGTH) int one,
      @ForAll @IntRange(min = 1, max = LENGTH) int other) {
    AuditEntry first = chain.get(one - 1);
    AuditEntry second = chain.get(other - 1);
    chain.set(one - 1, at(second, one, second.hash()));
    chain.set(other - 1, at(first, other, first.hash()));

    List<Finding> findings = check(chain);

    if (one == other) {
      assertThat(findings).isEmpty();
    } else {
      assertThat(findings)
          .extracting(Finding::kind)
          .containsExactly(Kind.REORDERED, Kind.REORDERED);
      assertThat(findings).extracting(Finding::from).contains((long) one, (long) other);
    }
  }

  @Property(tries = 60)
  void anEntryWithAnotherHashIsAlteredAndItsNeighboursAreNot(
      @ForAll @IntRange(min = 1, max = LENGTH) int place) {
    AuditEntry entry = chain.get(place - 1);
    chain.set(place - 1, at(entry, place, "00" + entry.hash().substring(2)));

    assertThat(check(chain))
        .containsExactly(Finding.at(Kind.ALTERED, place, "does not say what was written"));
  }

  @Property(tries = 60)
  void aPieceOfAnotherChainIsFound(@ForAll @IntRange(min = 2, max = LENGTH) int place) {
    chain.set(place - 1, chain(LENGTH, "other").get(place - 1));

    assertThat(check(chain))
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.from()).isBetween((long) place, place + 1L));
  }

  @Property(tries = 60)
  void aCutEndIsKnownByTheHeadAndByTheNoteOutside(@ForAll @IntRange(max = LENGTH - 1) int kept) {
    List<AuditEntry> rest = chain.subList(0, kept);
    ChainHead setBack = kept == 0 ? ChainHead.START : place(rest.getLast());

    assertThat(check(rest)).extracting(Finding::kind).containsExactly(Kind.MISSING);
    assertThat(check(rest, setBack, HEAD))
        .contains(
            new Finding(
                Kind.MISSING,
                kept + 1L,
                LENGTH,
                "the end was cut off, or the database was set back"));
  }

  @Test
  void aChainThatWasSetBackAndGrewAgainIsKnownByTheNoteOutside() {
    List<AuditEntry> grown = chain(LENGTH + 3, "again");

    assertThat(check(grown, place(grown.getLast()), HEAD))
        .containsExactly(
            Finding.at(Kind.INSERTED, LENGTH, "is not the entry that was noted outside"));
  }

  @Test
  void anEntryWrittenTwiceIsInserted() {
    chain.add(4, chain.get(4));

    assertThat(check(chain))
        .containsExactly(Finding.at(Kind.INSERTED, 5, "stands where no entry was written"));
  }

  @Test
  void anEntryBeyondTheEndIsInserted() {
    chain.add(at(chain.getLast(), LENGTH + 1, chain.getLast().hash()));

    assertThat(check(chain))
        .containsExactly(
            Finding.at(Kind.INSERTED, LENGTH + 1, "stands where no entry was written"));
  }

  @Test
  void renumberingAfterARemovalIsReorderingAndAMissingEnd() {
    chain.remove(3);
    List<AuditEntry> closed = new ArrayList<>();
    for (AuditEntry entry : chain) {
      closed.add(at(entry, closed.size() + 1, entry.hash()));
    }

    assertThat(check(closed))
        .extracting(Finding::kind)
        .containsOnly(Kind.REORDERED, Kind.MISSING)
        .contains(Kind.MISSING);
  }

  @Test
  void aReversedChainIsNotIntact() {
    Collections.reverse(chain);

    assertThat(check(chain)).isNotEmpty();
  }
}
