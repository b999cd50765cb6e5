package cn.tianwen.search.documents;

import cn.tianwen.index.document.DocumentStatus;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;

/** Which documents readers may find: those released, each text once. */
public final class VisibleDocuments {

  /** Released, whether shown itself or in another's place. */
  public static final Query RELEASED =
      Query.of(
          query -> query.term(term -> term.field("status").value(DocumentStatus.PUBLISHED.name())));

  /** Released and shown itself. */
  public static final Query SHOWN =
      Query.of(
          query ->
              query.bool(
                  bool ->
                      bool.filter(RELEASED)
                          .mustNot(not -> not.exists(exists -> exists.field("duplicateOf")))));

  private VisibleDocuments() {}
}
