package cn.tianwen.index.install;

import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.CaseIndex;
import cn.tianwen.index.document.DocumentIndex;
import cn.tianwen.index.document.IndexedDocument;
import cn.tianwen.index.hubness.VectorSampler;
import cn.tianwen.index.people.PeopleIndex;
import cn.tianwen.index.people.PersonDocument;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings Elasticsearch to this version's templates. Physical indices are named {@code <alias>-vN};
 * an index that was built by other templates is copied into {@code -vN+1} behind the alias, which
 * then moves in one step. Repeating it changes nothing. No other writer may run meanwhile; the
 * ingest jobs see to that with their lock.
 *
 * @param <T> what the index holds
 */
public final class IndexInstaller<T> {

  private static final Logger log = LoggerFactory.getLogger(IndexInstaller.class);
  private static final String CONTRACT = "contract";

  private static final int CASES_AT_ONCE = 500;

  /** A document may have thousands of passages with a vector each. */
  private static final int DOCUMENTS_AT_ONCE = 4;

  private static final List<String> COMPONENTS =
      List.of("tw-settings", "tw-analysis", "tw-document-mappings");

  /** People share no field with what is read. */
  private static final List<String> COMPONENTS_OF_PEOPLE = List.of("tw-settings", "tw-analysis");

  private static final int PEOPLE_AT_ONCE = 1_000;

  private final ElasticsearchClient client;
  private final IndexContract contract;
  private final Class<T> type;
  private final int page;
  private final LastTouch<T> lastTouch;

  private IndexInstaller(
      ElasticsearchClient client,
      IndexContract contract,
      Class<T> type,
      int page,
      LastTouch<T> lastTouch) {
    this.client = client;
    this.contract = contract;
    this.type = type;
    this.page = page;
    this.lastTouch = lastTouch;
  }

  /**
   * The index of solved cases. A rebuild measures their hubness anew, against a sample of the index
   * that it builds from.
   */
  public static IndexInstaller<CaseDocument> forCases(ElasticsearchClient client) {
    return new IndexInstaller<>(
        client,
        IndexContract.load(CaseIndex.ALIAS, COMPONENTS),
        CaseDocument.class,
        CASES_AT_ONCE,
        source -> new VectorSampler(client, source).sample()::measure);
  }

  /** The index of documents. */
  public static IndexInstaller<IndexedDocument> forDocuments(ElasticsearchClient client) {
    return new IndexInstaller<>(
        client,
        IndexContract.load(DocumentIndex.ALIAS, COMPONENTS),
        IndexedDocument.class,
        DOCUMENTS_AT_ONCE,
        source -> UnaryOperator.identity());
  }

  /** The index of people. */
  public static IndexInstaller<PersonDocument> forPeople(ElasticsearchClient client) {
    return new IndexInstaller<>(
        client,
        IndexContract.load(PeopleIndex.ALIAS, COMPONENTS_OF_PEOPLE),
        PersonDocument.class,
        PEOPLE_AT_ONCE,
        source -> UnaryOperator.identity());
  }

  /** What is done to every document of a rebuild at last. */
  @FunctionalInterface
  private interface LastTouch<T> {
    UnaryOperator<T> on(String sourceIndex) throws IOException;
  }

  /** What an installation did. */
  public enum Outcome {
    /** There was no index; an empty one was created. */
    CREATED,
    /** The index was built by these templates already. */
    UNCHANGED,
    /** The index was rebuilt from an older version's. */
    UPGRADED
  }

  /**
   * Installs the templates and the index.
   *
   * @throws UncheckedIOException when Elasticsearch does not answer
   */
  public Outcome install() {
    try {
      putTemplates();
      Optional<PhysicalIndex> current = current();
      if (current.isEmpty()) {
        removeLeftOver(new PhysicalIndex(contract.alias(), 1));
        create(new PhysicalIndex(contract.alias(), 1), true);
        return Outcome.CREATED;
      }
      if (contractOf(current.get()).equals(Optional.of(contract.hash()))) {
        return Outcome.UNCHANGED;
      }
      log.info("{} was built by other templates and is built anew", current.get().name());
      rebuild(UnaryOperator.identity(), RebuildProgress.SILENT);
      return Outcome.UPGRADED;
    } catch (IOException e) {
      throw new UncheckedIOException("Elasticsearch does not answer: " + e.getMessage(), e);
    }
  }

  /**
   * Creates the index where there is none. An older one stays as it is: only who holds the lock of
   * the index may rebuild it. For applications that read.
   *
   * @throws UncheckedIOException when Elasticsearch does not answer
   */
  public void createIfMissing() {
    try {
      if (current().isEmpty()) {
        putTemplates();
        create(new PhysicalIndex(contract.alias(), 1), true);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Elasticsearch does not answer: " + e.getMessage(), e);
    }
  }

  /**
   * Whether the index was built by these templates and all its documents were annotated with this
   * version of the lexicon. An index that is not there yet needs nothing.
   *
   * @throws UncheckedIOException when Elasticsearch does not answer
   */
  public boolean isUpToDate(String lexiconVersion) {
    try {
      Optional<PhysicalIndex> current = current();
      if (current.isEmpty()) {
        return true;
      }
      boolean sameTemplates = contractOf(current.get()).equals(Optional.of(contract.hash()));
      return sameTemplates && annotatedOtherwise(current.get(), lexiconVersion) == 0;
    } catch (IOException e) {
      throw new UncheckedIOException("Elasticsearch does not answer: " + e.getMessage(), e);
    }
  }

  private long annotatedOtherwise(PhysicalIndex index, String lexiconVersion) throws IOException {
    return client
        .count(
            request ->
                request
                    .index(index.name())
                    .query(
                        query ->
                            query.bool(
                                bool ->
                                    bool.mustNot(
                                        not ->
                                            not.term(
                                                term ->
                                                    term.field("lexiconVersion")
                                                        .value(lexiconVersion))))))
        .count();
  }

  /**
   * Builds the next version of the index from the current one and moves the alias. A half-built
   * version that an earlier run left behind is thrown away first.
   *
   * @param change applied to every document on its way
   * @return number of documents in the new index
   * @throws UncheckedIOException when Elasticsearch does not answer; readers then still have the
   *     old index
   */
  public long rebuild(UnaryOperator<T> change, RebuildProgress progress) {
    return replace(
        (source, target) -> {
          UnaryOperator<T> last = lastTouch.on(source);
          return new IndexCopy<>(client, type, page)
              .copy(source, target, document -> last.apply(change.apply(document)), progress);
        });
  }

  /**
   * Builds the next version of the index from elsewhere and moves the alias. A half-built version
   * that an earlier run left behind is thrown away first.
   *
   * @return what the filling returns
   * @throws UncheckedIOException when Elasticsearch does not answer; readers then still have the
   *     old index
   */
  public long replace(Filling filling) {
    try {
      putTemplates();
      PhysicalIndex source =
          current()
              .orElseThrow(
                  () ->
                      new IllegalStateException("There is no index " + contract.alias() + " yet"));
      PhysicalIndex target = source.next();
      removeLeftOver(target);
      create(target, false);
      long filled = filling.fill(source.name(), target.name());
      moveAlias(source, target);
      client.indices().delete(request -> request.index(source.name()));
      return filled;
    } catch (IOException e) {
      throw new UncheckedIOException("Elasticsearch does not answer: " + e.getMessage(), e);
    }
  }

  /** Fills the next version of an index. */
  @FunctionalInterface
  public interface Filling {

    /**
     * Writes all documents.
     *
     * @param source the version that readers have meanwhile
     * @param target the empty version to be filled
     * @return number of documents
     */
    long fill(String source, String target) throws IOException;
  }

  /**
   * Creates an index of the same templates beside the alias, for measurements, and removes an older
   * one of that name.
   *
   * @param suffix lower-case name behind {@code <alias>-scratch-}
   * @return name of the index
   */
  public String createScratch(String suffix) {
    String name = contract.alias() + "-scratch-" + suffix;
    try {
      putTemplates();
      removeScratch(name);
      client.indices().create(request -> request.index(name));
      return name;
    } catch (IOException e) {
      throw new UncheckedIOException("Elasticsearch does not answer: " + e.getMessage(), e);
    }
  }

  /** Removes a scratch index. */
  public void removeScratch(String name) {
    if (!name.startsWith(contract.alias() + "-scratch-")) {
      throw new IllegalArgumentException("Not a scratch index: " + name);
    }
    try {
      client.indices().delete(request -> request.index(name).ignoreUnavailable(true));
    } catch (IOException e) {
      throw new UncheckedIOException("Elasticsearch does not answer: " + e.getMessage(), e);
    }
  }

  private void putTemplates() throws IOException {
    for (var component : contract.components().entrySet()) {
      client
          .cluster()
          .putComponentTemplate(
              request ->
                  request
                      .name(component.getKey())
                      .withJson(new StringReader(component.getValue())));
    }
    client
        .indices()
        .putIndexTemplate(
            request ->
                request.name(contract.alias()).withJson(new StringReader(contract.template())));
  }

  private Optional<PhysicalIndex> current() throws IOException {
    if (!client.indices().existsAlias(request -> request.name(contract.alias())).value()) {
      return Optional.empty();
    }
    return client
        .indices()
        .getAlias(request -> request.name(contract.alias()))
        .aliases()
        .keySet()
        .stream()
        .map(PhysicalIndex::parse)
        .max((left, right) -> Integer.compare(left.version(), right.version()));
  }

  private Optional<String> contractOf(PhysicalIndex index) throws IOException {
    return client
        .indices()
        .getMapping(request -> request.index(index.name()))
        .mappings()
        .values()
        .stream()
        .map(mapping -> mapping.mappings().meta().get(CONTRACT))
        .filter(java.util.Objects::nonNull)
        .map(meta -> meta.to(String.class))
        .findFirst();
  }

  private void create(PhysicalIndex index, boolean withAlias) throws IOException {
    try {
      client
          .indices()
          .create(
              request -> {
                request
                    .index(index.name())
                    .mappings(mappings -> mappings.meta(CONTRACT, JsonData.of(contract.hash())));
                return withAlias
                    ? request.aliases(index.alias(), alias -> alias.isWriteIndex(true))
                    : request;
              });
    } catch (ElasticsearchException e) {
      boolean createdByAnother =
          withAlias && "resource_already_exists_exception".equals(e.error().type());
      if (!createdByAnother) {
        throw e;
      }
    }
  }

  private void removeLeftOver(PhysicalIndex index) throws IOException {
    client.indices().delete(request -> request.index(index.name()).ignoreUnavailable(true));
  }

  private void moveAlias(PhysicalIndex source, PhysicalIndex target) throws IOException {
    client
        .indices()
        .updateAliases(
            request ->
                request
                    .actions(
                        action ->
                            action.remove(
                                remove -> remove.index(source.name()).alias(source.alias())))
                    .actions(
                        action ->
                            action.add(
                                add ->
                                    add.index(target.name())
                                        .alias(target.alias())
                                        .isWriteIndex(true))));
  }
}
