package cn.tianwen.accounts.audit;

import cn.tianwen.accounts.keys.CanonicalBytes;
import cn.tianwen.accounts.keys.SigningKeys;
import cn.tianwen.accounts.rights.Role;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit log as it stands in the table, which somebody may have tampered with.
 *
 * @param sequence its place, from 1 without gaps
 * @param at when, to the microsecond
 * @param actor see {@link Actor#id}
 * @param role see {@link Actor#role}
 * @param operation see {@link AuditEvent#operation}
 * @param objectKind see {@link AuditEvent#objectKind}
 * @param objectId see {@link AuditEvent#objectId}
 * @param regionPath see {@link AuditEvent#regionPath}
 * @param outcome name of an {@link Outcome}
 * @param detail JSON object
 * @param previousHash hash of the entry before; empty for the first
 * @param hash signature over all of the above, hexadecimal
 */
public record AuditEntry(
    long sequence,
    @Nullable Instant at,
    @Nullable String actor,
    @Nullable String role,
    @Nullable String operation,
    @Nullable String objectKind,
    @Nullable String objectId,
    @Nullable List<String> regionPath,
    @Nullable String outcome,
    @Nullable String detail,
    String previousHash,
    String hash) {

  /** The entry that follows the head of the chain. */
  static AuditEntry following(ChainHead head, Instant at, AuditEvent event, SigningKeys keys) {
    Role role = event.actor().role();
    AuditEntry unsigned =
        new AuditEntry(
            head.sequence() + 1,
            at,
            event.actor().id(),
            role == null ? null : role.name(),
            event.operation(),
            event.objectKind(),
            event.objectId(),
            event.regionPath(),
            event.outcome().name(),
            event.detail().toJson(),
            head.hash(),
            "");
    return unsigned.withHash(HexFormat.of().formatHex(keys.tag(unsigned.signedAs(head.next()))));
  }

  /** Whether this system wrote the entry, and wrote it at this place. */
  boolean isAuthenticAt(long place, SigningKeys keys) {
    return keys.verifies(HexFormat.of().parseHex(hash), signedAs(place));
  }

  boolean isAuthentic(SigningKeys keys) {
    return isAuthenticAt(sequence, keys);
  }

  private CanonicalBytes signedAs(long place) {
    CanonicalBytes bytes = CanonicalBytes.of("tianwen.audit.entry.v1").number(place);
    if (at == null) {
      bytes.text(null);
    } else {
      bytes.number(at.getEpochSecond()).number(at.getNano());
    }
    return bytes
        .text(actor)
        .text(role)
        .text(operation)
        .text(objectKind)
        .text(objectId)
        .texts(regionPath)
        .text(outcome)
        .text(detail)
        .text(previousHash);
  }

  private AuditEntry withHash(String signature) {
    return new AuditEntry(
        sequence,
        at,
        actor,
        role,
        operation,
        objectKind,
        objectId,
        regionPath,
        outcome,
        detail,
        previousHash,
        signature);
  }
}
