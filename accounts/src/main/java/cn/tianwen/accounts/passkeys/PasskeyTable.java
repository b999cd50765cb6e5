package cn.tianwen.accounts.passkeys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads and writes credentials. */
final class PasskeyTable {

  private final JdbcTemplate jdbc;

  PasskeyTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  List<PasskeyCredential> list(String condition, String value) {
    return jdbc.query(
        "select * from accounts.passkey where %s order by created_at, id".formatted(condition),
        (row, number) -> read(row),
        value);
  }

  void insert(UUID id, PasskeyCredential credential, String label, Instant at) {
    jdbc.update(
        """
        insert into accounts.passkey (id, handle, credential_id, public_key, attestation,
          signature_count, user_verified, backup_eligible, backed_up, transports, label, created_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        id,
        credential.handle(),
        credential.credentialId(),
        credential.publicKey(),
        credential.attestation(),
        credential.signatureCount(),
        credential.userVerified(),
        credential.backupEligible(),
        credential.backedUp(),
        credential.transports().toArray(String[]::new),
        label,
        at.atOffset(ZoneOffset.UTC));
  }

  /** Authenticators that do not count stay at 0. */
  int use(String credentialId, long signatureCount, boolean backedUp, Instant at) {
    return jdbc.update(
        """
        update accounts.passkey set signature_count = ?, backed_up = ?, last_used_at = ?
        where credential_id = ? and (signature_count < ? or signature_count = 0)
        """,
        signatureCount,
        backedUp,
        at.atOffset(ZoneOffset.UTC),
        credentialId,
        signatureCount);
  }

  private static PasskeyCredential read(ResultSet row) throws SQLException {
    return new PasskeyCredential(
        row.getString("credential_id"),
        row.getString("handle"),
        row.getString("public_key"),
        row.getString("attestation"),
        row.getLong("signature_count"),
        row.getBoolean("user_verified"),
        row.getBoolean("backup_eligible"),
        row.getBoolean("backed_up"),
        Set.of((String[]) row.getArray("transports").getArray()),
        row.getString("label"),
        instant(row, "created_at"),
        findInstant(row, "last_used_at"));
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static @Nullable Instant findInstant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
