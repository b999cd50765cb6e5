package cn.tianwen.check.dose;

import cn.tianwen.check.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What is plausible of a measure, in its unit.
 *
 * @param hardLeast less is certainly a slip
 * @param least less is probably one
 * @param most more is probably one
 * @param hardMost more is certainly one
 * @param unless words in whose sentence it does not apply
 */
record DoseLimit(
    double hardLeast, double least, double most, double hardMost, List<String> unless) {

  DoseLimit {
    unless = List.copyOf(unless);
    if (!(0 <= hardLeast && hardLeast <= least && least <= most && most <= hardMost)) {
      throw new IllegalArgumentException("limits must not fall");
    }
  }

  boolean holdsIn(String sentence) {
    return unless.stream().noneMatch(sentence::contains);
  }

  /** How wrong an amount is; empty when it is plausible. */
  Optional<Severity> judge(double amount) {
    if (amount < hardLeast || amount > hardMost) {
      return Optional.of(Severity.BLOCKING);
    }
    return amount < least || amount > most ? Optional.of(Severity.WARNING) : Optional.empty();
  }
}
