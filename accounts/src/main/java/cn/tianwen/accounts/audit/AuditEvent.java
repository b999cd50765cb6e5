package cn.tianwen.accounts.audit;

import cn.tianwen.accounts.rights.RegionCode;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Something to be written into the audit log. No part of it holds personal data.
 *
 * @param actor who did it
 * @param operation what, in capitals, e.g. {@code REVEAL_PERSONAL_DATA}
 * @param objectKind to what kind of thing, e.g. {@code person}
 * @param objectId to which one; an id, never a number of a person
 * @param regionPath where it lies, from the province down; empty when it has no region
 * @param outcome how it ended
 * @param detail more about it
 */
public record AuditEvent(
    Actor actor,
    String operation,
    String objectKind,
    String objectId,
    List<String> regionPath,
    Outcome outcome,
    AuditDetail detail) {

  private static final Pattern OPERATION = Pattern.compile("[A-Z][A-Z_]{2,63}");

  /** Refuses an operation that is not a name in capitals, and what is no region code. */
  public AuditEvent {
    if (!OPERATION.matcher(operation).matches()) {
      throw new IllegalArgumentException("Not the name of an operation: " + operation);
    }
    regionPath = List.copyOf(regionPath);
    regionPath.forEach(RegionCode::require);
  }
}
