package cn.tianwen.standalone.launcher.planted;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks through everything that a machine keeps. */
public final class StoredPlaces {

  /** Kept as they came, for their owner alone; what they are called is looked at. */
  private static final Set<String> PRIVATE = Set.of("rejects", "quarantine", "roster");

  /** Read through the servers. */
  private static final Set<String> SERVERS = Set.of("elasticsearch", "postgresql");

  private final Path home;
  private final Map<String, String> servers;
  private final Findings findings;
  private final HttpClient http = HttpClient.newHttpClient();
  private final JsonMapper json = new JsonMapper();

  /**
   * Looks through a data folder and what its servers hold.
   *
   * @param servers where they are, as the applications are told
   */
  public StoredPlaces(Path home, Map<String, String> servers, Findings findings) {
    this.home = home;
    this.servers = servers;
    this.findings = findings;
  }

  /**
   * Names and contents of all files.
   *
   * @return private files that others than their owner may read; best empty
   */
  public List<Path> lookThroughFiles() throws IOException {
    List<Path> readable = new ArrayList<>();
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = home.relativize(file).toString();
        String top = name.split("/", 2)[0];
        findings.look("the name of a file in " + top, name);
        if (!Files.isRegularFile(file) || SERVERS.contains(top)) {
          continue;
        }
        if (!PRIVATE.contains(top)) {
          findings.look("file " + name, Files.readString(file, StandardCharsets.ISO_8859_1));
          findings.look(
              "file " + name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } else if (!PosixFilePermissions.toString(Files.getPosixFilePermissions(file))
            .equals("rw-------")) {
          readable.add(file);
        }
      }
    }
    return readable;
  }

  /** Every document of every index, and every term that a planted number would have become. */
  public void lookThroughIndices() throws IOException, InterruptedException {
    URI elasticsearch = URI.create(property("tianwen.elasticsearch.uris"));
    ask(elasticsearch, "/_refresh?expand_wildcards=all", null);
    JsonNode indices =
        ask(elasticsearch, "/_all/_settings?expand_wildcards=all&flat_settings=true", null);
    for (Map.Entry<String, JsonNode> index : indices.properties()) {
      findings.look("the name of an index", index.getKey());
      JsonNode found =
          ask(
              elasticsearch,
              "/" + index.getKey() + "/_search",
              "{\"size\":10000,\"_source\":{\"excludes\":[\"vector\",\"passages.vector\"]}}");
      found
          .path("hits")
          .path("hits")
          .forEach(hit -> findings.look("a document of " + index.getKey(), hit.toString()));
      for (NumberKind kind : NumberKind.values()) {
        JsonNode terms =
            ask(
                elasticsearch,
                "/" + index.getKey() + "/_search",
                "{\"size\":3,\"_source\":false,\"query\":{\"query_string\":{\"query\":\"%s*\",\"fields\":[\"*\"],\"lenient\":true}}}"
                    .formatted(kind.beginning()));
        terms
            .path("hits")
            .path("hits")
            .forEach(
                hit ->
                    findings.look(
                        "the terms of " + index.getKey() + " " + hit.path("_id"), kind.number(0)));
      }
    }
  }

  /** Every row of every table of every schema. */
  public void lookThroughTables() throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                property("tianwen.database.url"),
                property("tianwen.database.username"),
                property("tianwen.database.password"));
        Statement statement = connection.createStatement()) {
      List<String> tables = new ArrayList<>();
      try (ResultSet found =
          statement.executeQuery(
              "select quote_ident(table_schema) || '.' || quote_ident(table_name)"
                  + " from information_schema.tables where table_type = 'BASE TABLE'"
                  + " and table_schema not in ('pg_catalog', 'information_schema')")) {
        while (found.next()) {
          tables.add(found.getString(1));
        }
      }
      for (String table : tables) {
        try (ResultSet rows = statement.executeQuery("select t::text from " + table + " as t")) {
          while (rows.next()) {
            findings.look("table " + table, rows.getString(1));
          }
        }
      }
    }
  }

  private String property(String name) {
    return Objects.requireNonNull(servers.get(name), name);
  }

  private JsonNode ask(URI elasticsearch, String path, @Nullable String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(elasticsearch + path))
            .header("Content-Type", "application/json");
    String answer =
        http.send(
                body == null
                    ? request.build()
                    : request.POST(BodyPublishers.ofString(body)).build(),
                BodyHandlers.ofString())
            .body();
    JsonNode tree = json.readTree(answer);
    if (tree.has("error")) {
      throw new IOException(path + ": " + answer);
    }
    return tree;
  }
}
