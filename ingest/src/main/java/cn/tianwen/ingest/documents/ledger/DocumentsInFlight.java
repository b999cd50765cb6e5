package cn.tianwen.ingest.documents.ledger;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The documents whose index entry is being written. What is left of them after a crash are the only
 * places where index and ledger may differ.
 */
public class DocumentsInFlight {

  private final JdbcClient jdbc;
  private final TransactionTemplate apart;

  /** Works on the ingest tables of this database. */
  public DocumentsInFlight(JdbcClient jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** Notes documents, in a transaction of its own: it holds even if the caller's is rolled back. */
  public void begin(Collection<String> ids) {
    apart.executeWithoutResult(
        status ->
            jdbc.sql(
                    "insert into ingest.document_in_flight (document_id)"
                        + " select unnest(cast(:ids as text[])) on conflict do nothing")
                .param("ids", ids.toArray(String[]::new))
                .update());
  }

  /** Forgets documents, in the caller's transaction: the one that makes the ledger agree. */
  public void end(Collection<String> ids) {
    jdbc.sql("delete from ingest.document_in_flight where document_id = any(cast(:ids as text[]))")
        .param("ids", ids.toArray(String[]::new))
        .update();
  }

  /** What an earlier run left. */
  public List<String> list() {
    return jdbc.sql("select document_id from ingest.document_in_flight order by 1")
        .query((row, index) -> row.getString(1))
        .list();
  }
}
