package cn.tianwen.standalone.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.tianwen.accounts.web.carrier.CodeCarrier;
import cn.tianwen.admin.RunningKnowledgeAdmin;
import cn.tianwen.ingest.cases.CaseIngest;
import cn.tianwen.ingest.cases.IngestProgress;
import cn.tianwen.ingest.documents.DocumentIngest;
import cn.tianwen.ingest.documents.DocumentIngestOptions;
import cn.tianwen.ingest.documents.DocumentProgress;
import cn.tianwen.search.RunningSearchApi;
import cn.tianwen.standalone.launcher.planted.Findings;
import cn.tianwen.standalone.launcher.planted.PlantedFiles;
import cn.tianwen.standalone.launcher.planted.PlantedNumbers;
import cn.tianwen.standalone.launcher.planted.PlantedRequests;
import cn.tianwen.standalone.launcher.planted.PlantedStaff;
import cn.tianwen.standalone.launcher.planted.StoredPlaces;
import cn.tianwen.standalone.servers.LocalServersOptions;
import cn.tianwen.standalone.servers.StartListener;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Phone, ID card and bank card numbers planted in every input are found nowhere: not in logs,
 * indices, tables, names of files, content for readers, answers or addresses.
 */
@DisabledIfSystemProperty(
    named = "tianwen.it",
    matches = "containers",
    disabledReason = "reads the logs and the data folder of servers of its own")
class PlantedNumbersIT {

  /** Codes go nowhere. */
  private static final CodeCarrier NOBODY = (phone, code) -> {};

  @TempDir private Path folder;

  private final PlantedNumbers numbers = new PlantedNumbers();
  private final Findings findings = new Findings(numbers);

  @Test
  void aNumberThatIsPutInIsFoundNowhere() throws Exception {
    Home home = new Home(Files.createDirectories(folder.resolve("data")));
    Path inbox = Files.createDirectories(folder.resolve("inbox"));
    LocalServersOptions options =
        LocalServersOptions.of(home.directory(), home.elasticsearchHome())
            .withHeapMegabytes(512)
            .withPorts(0, 0);
    StoredPlaces places;
    try (Backing backing = Backing.start(options, StartListener.silent())) {
      places = new StoredPlaces(home.directory(), backing.properties(), findings);
      ingest(home, backing, inbox);
      try (RunningSearchApi search = SearchApplication.start(home, backing, 0, List.of(NOBODY))) {
        FirstAnswer.await(search.uri());
        PlantedRequests requests = new PlantedRequests(search.uri(), numbers, findings);
        read(requests);
        report(requests);
        signIn(requests);
        PlantedStaff.add(backing.properties(), home.keyFile());
        keepRecords(requests);
        disturb(requests);
        assertThat(requests.sent()).isGreaterThan(200);
        look(search.uri());
        try (RunningKnowledgeAdmin admin =
            BackOffice.start(home, backing, 0, search.uri(), List.of(NOBODY))) {
          write(new PlantedRequests(admin.uri(), numbers, findings));
        }
      }
      places.lookThroughIndices();
      places.lookThroughTables();
    }
    assertThat(places.lookThroughFiles()).as("private files that others may read").isEmpty();
    assertThat(numbers.count()).isGreaterThan(900);
    assertThat(findings.leaks()).as("of %d numbers", numbers.count()).isEmpty();
  }

  private void ingest(Home home, Backing backing, Path inbox) throws IOException {
    PlantedFiles files = new PlantedFiles(numbers, inbox);
    try (ConfigurableApplicationContext jobs = Jobs.open(home, backing)) {
      assertThat(
              jobs.getBean(CaseIngest.class)
                  .ingest(files.cases(), IngestProgress.SILENT)
                  .counts()
                  .rejected())
          .isOne();
      jobs.getBean(DocumentIngest.class)
          .ingest(
              files.documents(),
              new DocumentIngestOptions(Optional.empty(), true, false, false),
              DocumentProgress.SILENT);
    }
  }

  private static void read(PlantedRequests requests) throws Exception {
    requests.openWith("/", "text", "industry", "region", "other");
    requests.openWith("/similar", "text", "industry", "region");
    requests.openWith("/suggestions", "q");
    requests.openWith("/api/suggest", "q");
    for (String search :
        new String[] {
          "/search", "/api/search", "/search?kind=training", "/api/search?kind=industry"
        }) {
      requests.openWith(
          search,
          "q",
          "kind",
          "topic",
          "industry",
          "crop",
          "region",
          "institution",
          "format",
          "year",
          "from",
          "to",
          "sort",
          "page",
          "size",
          "after");
    }
    for (String path :
        new String[] {
          "/{}",
          "/nothing/{}",
          "/api/{}",
          "/api/cases/{}",
          "/cases/{}",
          "/api/documents/{}",
          "/documents/{}",
          "/documents/{}/media",
          "/documents/{}/passages",
          "/search-api/{}.css",
          "/webjars/{}",
          "/actuator/{}",
          "/actuator/metrics/{}",
          "/v3/{}"
        }) {
      requests.openPath(path);
    }
  }

  private static void report(PlantedRequests requests) throws Exception {
    HttpResponse<String> answer =
        requests.postJson("/api/similar", "{\"text\":\"{}\",\"explain\":true}", true);
    for (String body :
        new String[] {
          "{\"text\":\"荔枝黄叶\",\"crop\":\"{}\"}",
          "{\"text\":\"荔枝黄叶\",\"industry\":\"{}\",\"region\":\"{}\"}",
          "{\"text\":\"荔枝黄叶\",\"month\":\"{}\"}",
          "{\"text\":\"荔枝黄叶\",\"n{}\":1}",
          "{\"text\":{}",
          "{}",
          "[\"{}\"]"
        }) {
      requests.postJson("/api/similar", body, false);
    }
    JsonNode similar = new JsonMapper().readTree(answer.body());
    String request = similar.get("requestId").stringValue();
    String shown = similar.get("cases").get(0).get("id").stringValue();
    String address = "/api/similar/" + request + "/feedback";
    requests.postJson(
        address,
        "{\"caseId\":\"%s\",\"verdict\":\"INEFFECTIVE\",\"reason\":\"{}\"}".formatted(shown),
        false);
    requests.postJson(address, "{\"caseId\":\"{}\",\"verdict\":\"{}\"}", false);
    requests.postJson(address, "{\"caseId\":\"{}\",\"verdict\":\"EFFECTIVE\"}", false);
    String form = "/similar/" + request + "/feedback";
    for (Map<String, String> caller :
        List.of(Map.<String, String>of(), Map.of("HX-Request", "true"))) {
      requests.postForm(
          form, "caseId=" + shown + "&verdict=INEFFECTIVE&reason={}&back=%2F%3Ftext%3D{}", caller);
      requests.postForm(form, "caseId={}&verdict=EFFECTIVE&back={}", caller);
      requests.postForm(form + "?back=x", "caseId={}&verdict={}", caller);
      requests.postForm("/similar/no-such-request/feedback", "caseId={}&verdict=PARTLY", caller);
      requests.postForm("/search", "q={}", caller);
    }
  }

  /** Numbers where names, passwords, codes and places to return to are asked for. */
  private static void signIn(PlantedRequests requests) throws Exception {
    requests.keepTokenOf("/sign-in");
    requests.openWith("/sign-in", "back", "account", "error");
    requests.postForm("/sign-in/password", "account={}&password={}&back={}", Map.of());
    requests.postForm(
        "/sign-in/password", "account={}&password={}&back=%2Fpeople%3Fq%3D{}", Map.of());
    for (String form :
        List.of(
            "/sign-in/code/send",
            "/sign-in/code",
            "/sign-in/forgotten/send",
            "/sign-in/forgotten")) {
      for (int kind = 0; kind < 3; kind++) {
        requests.postForm(form, "phone={}&code={}&password={}", Map.of());
      }
    }
    requests.openWith("/people", "text", "q", "region");
    requests.openPath("/people/{}");
    requests.openPath("/account/{}");
  }

  /** Numbers in the records of people and institutions, written by somebody who may. */
  private static void keepRecords(PlantedRequests requests) throws Exception {
    requests.keepTokenOf("/sign-in");
    HttpResponse<String> signedIn =
        requests.postForm(
            "/sign-in/password",
            "account=" + PlantedStaff.ACCOUNT + "&password=" + PlantedStaff.PASSWORD,
            Map.of());
    assertThat(signedIn.statusCode()).isEqualTo(302);
    requests.keep(signedIn);
    requests.keepTokenOf("/people");
    requests.openWith("/people", "q", "role", "region", "industry", "status", "page");
    requests.openWith("/people.csv", "q", "role", "region");
    requests.openWith("/institutions", "q", "kind");
    requests.openWith("/institutions/suggestions", "institution");
    for (String form :
        List.of(
            "name={}&region=440981",
            "name=%E6%9D%8E%E5%9B%9B&region={}",
            "name=%E6%9D%8E%E5%9B%9B&region=440981&institution={}",
            "name=%E6%9D%8E%E5%9B%9B&region=440981&profile=officer&officer.number={}"
                + "&officer.background=OTHER&officer.township={}&officer.village={}",
            "name=%E6%9D%8E%E5%9B%9B&region=440981&profile=expert&expert.number={}"
                + "&expert.kind=TECHNICIAN&expert.level=COUNTY&expert.titleLevel=NONE"
                + "&expert.availability=AVAILABLE&expert.title={}&expert.job={}"
                + "&expert.specialtyText={}&expert.introduction={}&expert.industries=fruit")) {
      HttpResponse<String> answer = requests.postForm("/people", form, Map.of());
      if (answer.statusCode() == 302) {
        String person = answer.headers().firstValue("Location").orElseThrow();
        requests.open(person);
        requests.postForm(person + "/reveal", "entry={}&reason={}", Map.of());
        requests.postForm(person + "/erase", "reason={}&typed={}", Map.of());
        requests.postForm(person + "/roles", "role={}&roleRegion={}", Map.of());
      }
    }
    for (String form :
        List.of(
            "number={}&name=N&kind=EXTENSION&level=COUNTY&region=440981",
            "number=N1&name={}&kind=EXTENSION&level=COUNTY&region=440981&address={}",
            "number=N2&name=N&kind={}&level={}&region={}&parent={}")) {
      requests.postForm("/institutions", form, Map.of());
    }
    HttpResponse<String> handedIn =
        requests.postFile(
            "/people/import",
            "kind=EXPERTS",
            "file",
            "名单{}.csv",
            "编号,姓名,手机,身份证号,单位,地区\nE{},王{},{},{},站{},440981\nE1,赵六,{},{},农技站,{}\n");
    if (handedIn.statusCode() == 302) {
      String run = handedIn.headers().firstValue("Location").orElseThrow();
      await().untilAsserted(() -> assertThat(requests.open(run).statusCode()).isEqualTo(200));
      requests.open("/people/import");
    }
    requests.postFile("/people/import", "kind=OFFICERS", "file", "{}.csv", "没有表头 {}");
    requests.open("/people.csv");
    requests.open("/people");
    requests.open("/institutions");
    requests.openWith("/audit", "person", "operation", "from");
    requests.open("/account");
    requests.postForm("/account/password", "current={}&password={}", Map.of());
    requests.postForm("/account/erase", "confirmation={}&reason={}", Map.of());
    requests.postForm("/account/confirm/password", "password={}&then={}", Map.of());
    requests.open("/account/export");
  }

  /** Numbers where published items are looked for and files are verified. */
  private void look(URI search) throws Exception {
    PlantedRequests requests = new PlantedRequests(search, numbers, findings);
    requests.openWith("/publications", "kind", "page");
    requests.openWith("/verify", "code");
    for (String path :
        new String[] {
          "/publications/{}",
          "/publications/{}/pictures/{}",
          "/publications/{}/files/text",
          "/verify/{}",
          "/api/verify/{}",
          "/api/publications/{}"
        }) {
      requests.openPath(path);
    }
    requests.postJson("/api/verify", "{\"sha256\":\"{}\"}", false);
  }

  /** Numbers in every field of an item, in lists, and in an uploaded file and its name. */
  private static void write(PlantedRequests requests) throws Exception {
    requests.keepTokenOf("/sign-in");
    requests.keep(
        requests.postForm(
            "/sign-in/password",
            "account=" + PlantedStaff.ACCOUNT + "&password=" + PlantedStaff.PASSWORD,
            Map.of()));
    requests.keepTokenOf("/items/new");
    requests.openWith("/queue", "q", "kind", "industry", "region", "stage");
    requests.openWith("/items", "q", "kind", "state", "industry", "region", "mine", "sort", "page");
    requests.openWith("/items.csv", "q", "kind");
    requests.openPath("/items/{}");
    requests.openPath("/reviews/{}");
    requests.openPath("/pictures/{}");
    String fields =
        "&kind=TRAINING&region=440981&institution=%E5%86%9C%E6%8A%80%E7%AB%99{}&title=%E6%A0%87%E9%A2%98{}&author={}"
            + "&summary={}&crops={}&body=%3Cp%3E{}%3C%2Fp%3E&intellectualProperty.owner={}"
            + "&intellectualProperty.source={}&intellectualProperty.terms={}";
    for (int kind = 0; kind < 3; kind++) {
      HttpResponse<String> made = requests.postForm("/items", "revision=0" + fields, Map.of());
      assertThat(made.statusCode()).as(made.body()).isEqualTo(302);
      String item =
          made.headers().firstValue("Location").orElseThrow().replaceAll(".*/items/|/edit.*", "");
      requests.open("/items/" + item);
      requests.open("/items/" + item + "/edit");
      requests.open("/items/" + item + "/hints");
      requests.open("/items/" + item + "/versions/1");
      requests.postForm("/items/" + item + "/autosave", "revision=1" + fields, Map.of());
      requests.open("/items/" + item + "/diff?from=1&to=1");
    }
    requests.postForm("/items/paste", "html=%3Cp%3E%3C%2Fp%3E", Map.of());
    requests.postForm("/items/filters", "list=ITEMS&name=N{}&q={}", Map.of());
    requests.open("/items");
    requests.open("/queue");
  }

  /** What the server refuses before the application sees it. */
  private static void disturb(PlantedRequests requests) throws Exception {
    requests.sendRaw("GET /search?q={}|\"^<> HTTP/1.1", "Host: localhost");
    requests.sendRaw("GET /{}%zz HTTP/1.1", "Host: localhost");
    requests.sendRaw("GET /search?q={}%zz HTTP/1.1", "Host: localhost", "Accept: text/html");
    requests.sendRaw("GET / HTTP/1.1", "Host: h{}h", "Connection: close");
    requests.sendRaw("GET /v3/api-docs HTTP/1.1", "Host: h{}h", "Connection: close");
    requests.sendRaw("GET /people HTTP/1.1", "Host: h{}h", "Connection: close");
    requests.sendRaw("GET / HTTP/1.1", "Host: localhost", "Connection: close", "bad {} header: x");
    requests.sendRaw(
        "GET / HTTP/1.1", "Host: localhost", "Connection: close", "Cookie: a b={}; \u0001={}");
    requests.sendRaw("G{} / HTTP/1.1", "Host: localhost", "Connection: close");
    requests.sendRaw(
        "POST /api/similar HTTP/1.1",
        "Host: localhost",
        "Connection: close",
        "Content-Type: {}/json",
        "Content-Length: 0");
    requests.sendRaw("{} nonsense");
  }
}
