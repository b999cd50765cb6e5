package cn.tianwen.standalone.launcher;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The environment variables that mean something; a misspelt one would otherwise go unnoticed. */
final class KnownVariables {

  private static final String PREFIX = "TIANWEN_";

  private static final Set<String> KNOWN =
      Set.of(
          "TIANWEN_HOME",
          "TIANWEN_APP_HEAP",
          "TIANWEN_ELASTICSEARCH_URIS",
          "TIANWEN_ELASTICSEARCH_USERNAME",
          "TIANWEN_ELASTICSEARCH_PASSWORD",
          "TIANWEN_ELASTICSEARCH_CA_CERTIFICATE",
          "TIANWEN_SEARCH_RANKING_MODEL",
          "TIANWEN_INGEST_DOCUMENTS_FORKS",
          "TIANWEN_INGEST_DOCUMENTS_FORKHEAP",
          "TIANWEN_INGEST_DOCUMENTS_TIMEPERFILE",
          "TIANWEN_INGEST_DOCUMENTS_MAXPASSAGES",
          "TIANWEN_ACCOUNTS_KEYFILE",
          "TIANWEN_ACCOUNTS_CREATEKEYFILE",
          "TIANWEN_ACCOUNTS_AUDITHEADFILE",
          "TIANWEN_SIGNIN_PUBLICURL",
          "TIANWEN_ADMIN_PUBLICURL",
          "TIANWEN_CODEGATEWAY_URL",
          "TIANWEN_CODEGATEWAY_SECRET",
          "TIANWEN_CODEGATEWAY_BODY",
          "TIANWEN_CODEGATEWAY_CONTENTTYPE",
          "TIANWEN_CODEGATEWAY_CONNECTWITHIN",
          "TIANWEN_CODEGATEWAY_ANSWERWITHIN",
          "TIANWEN_ROSTER_DIRECTORY",
          "TIANWEN_PDF_KEYSTORE",
          "TIANWEN_PDF_KEYSTOREPASSWORD",
          "TIANWEN_PDF_CREATEKEYSTORE",
          "TIANWEN_PUBLICATIONS_PUBLICURL",
          "TIANWEN_DATABASE_URL",
          "TIANWEN_DATABASE_USERNAME",
          "TIANWEN_DATABASE_PASSWORD");

  private KnownVariables() {}

  /**
   * Refuses unknown names.
   *
   * @throws CommandFailure that names them
   */
  static void check(Map<String, String> environment) {
    List<String> unknown =
        environment.keySet().stream()
            .filter(name -> name.startsWith(PREFIX) && !KNOWN.contains(name))
            .sorted()
            .toList();
    if (!unknown.isEmpty()) {
      throw new CommandFailure(
          "不认识的环境变量："
              + String.join("、", unknown)
              + "。可用的有："
              + KNOWN.stream().sorted().collect(Collectors.joining("、")));
    }
  }
}
