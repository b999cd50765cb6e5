package cn.tianwen.standalone.launcher;

import cn.tianwen.search.cases.CaseArchive;
import cn.tianwen.search.cases.CaseView;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Titles of cases for as long as the index answers; without it a list is still worth printing. */
final class CaseTitles {

  private static final Logger log = LoggerFactory.getLogger(CaseTitles.class);

  private final CaseArchive archive;
  private boolean away;

  CaseTitles(CaseArchive archive) {
    this.archive = archive;
  }

  /** The title of a case; empty when the case is not published or the index does not answer. */
  String of(String caseId) {
    if (away) {
      return "";
    }
    try {
      return archive.find(caseId).map(CaseView::title).orElse("");
    } catch (IOException | ElasticsearchException e) {
      log.warn("No titles, because the index does not answer", e);
      away = true;
      return "";
    }
  }
}
