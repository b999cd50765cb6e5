package cn.tianwen.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;

/** The rooms of the house and who may enter which. Arrows go downwards only. */
@AnalyzeClasses(packages = "cn.tianwen", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule modulesUseOnlyWhatLiesBelowThem =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("cn.tianwen..")
          .layer("reference-data")
          .definedBy("cn.tianwen.reference..")
          .layer("row-files")
          .definedBy("cn.tianwen.rows..")
          .layer("database")
          .definedBy("cn.tianwen.database..")
          .layer("content-store")
          .definedBy("cn.tianwen.content..")
          .layer("web")
          .definedBy("cn.tianwen.web..")
          .layer("accounts")
          .definedBy(
              resideInAPackage("cn.tianwen.accounts..")
                  .and(not(resideInAPackage("cn.tianwen.accounts.web.."))))
          .optionalLayer("accounts-web")
          .definedBy("cn.tianwen.accounts.web..")
          .layer("extraction")
          .definedBy("cn.tianwen.extraction..")
          .layer("index-templates")
          .definedBy("cn.tianwen.index..")
          .layer("content-checks")
          .definedBy("cn.tianwen.check..")
          .layer("pdf-editions")
          .definedBy("cn.tianwen.pdf..")
          .layer("editorial")
          .definedBy("cn.tianwen.editorial..")
          .layer("knowledge-admin")
          .definedBy("cn.tianwen.admin..")
          .layer("embedding")
          .definedBy("cn.tianwen.embedding..")
          .layer("sample-data")
          .definedBy("cn.tianwen.sample..")
          .layer("ingest")
          .definedBy("cn.tianwen.ingest..")
          .layer("search-api")
          .definedBy("cn.tianwen.search..")
          .optionalLayer("evaluation")
          .definedBy("cn.tianwen.evaluation..")
          .layer("servers")
          .definedBy("cn.tianwen.standalone.servers..")
          .layer("testing")
          .definedBy("cn.tianwen.standalone.testing..")
          .layer("access-testing")
          .definedBy("cn.tianwen.access..")
          .layer("launcher")
          .definedBy("cn.tianwen.standalone.launcher..")
          .whereLayer("launcher")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("testing")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("access-testing")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("servers")
          .mayOnlyBeAccessedByLayers("launcher", "testing")
          .whereLayer("evaluation")
          .mayOnlyBeAccessedByLayers("launcher")
          .whereLayer("search-api")
          .mayOnlyBeAccessedByLayers("evaluation", "launcher")
          .whereLayer("knowledge-admin")
          .mayOnlyBeAccessedByLayers("launcher")
          .whereLayer("editorial")
          .mayOnlyBeAccessedByLayers("ingest", "search-api", "knowledge-admin", "launcher")
          .whereLayer("pdf-editions")
          .mayOnlyBeAccessedByLayers("knowledge-admin", "evaluation", "launcher")
          .whereLayer("content-checks")
          .mayOnlyBeAccessedByLayers("editorial", "search-api", "knowledge-admin", "launcher")
          .whereLayer("ingest")
          .mayOnlyBeAccessedByLayers("knowledge-admin", "evaluation", "launcher")
          .whereLayer("sample-data")
          .mayOnlyBeAccessedByLayers("evaluation", "launcher")
          .whereLayer("accounts")
          .mayOnlyBeAccessedByLayers(
              "accounts-web",
              "ingest",
              "editorial",
              "search-api",
              "knowledge-admin",
              "evaluation",
              "launcher",
              "access-testing")
          .whereLayer("extraction")
          .mayOnlyBeAccessedByLayers("ingest", "knowledge-admin", "evaluation", "launcher")
          .whereLayer("web")
          .mayOnlyBeAccessedByLayers("accounts-web", "search-api", "knowledge-admin", "launcher")
          .whereLayer("accounts-web")
          .mayOnlyBeAccessedByLayers("search-api", "knowledge-admin", "launcher", "access-testing")
          .whereLayer("content-store")
          .mayOnlyBeAccessedByLayers(
              "accounts-web", "ingest", "search-api", "knowledge-admin", "launcher")
          .whereLayer("embedding")
          .mayOnlyBeAccessedByLayers("ingest", "search-api", "evaluation", "launcher")
          .whereLayer("row-files")
          .mayOnlyBeAccessedByLayers("accounts", "accounts-web", "ingest", "evaluation", "launcher")
          .whereLayer("database")
          .mayOnlyBeAccessedByLayers(
              "accounts",
              "accounts-web",
              "ingest",
              "editorial",
              "search-api",
              "knowledge-admin",
              "evaluation",
              "launcher",
              "access-testing")
          .whereLayer("index-templates")
          .mayOnlyBeAccessedByLayers(
              "web",
              "accounts-web",
              "content-checks",
              "ingest",
              "editorial",
              "search-api",
              "knowledge-admin",
              "evaluation",
              "launcher")
          .whereLayer("reference-data")
          .mayOnlyBeAccessedByLayers(
              "accounts",
              "accounts-web",
              "index-templates",
              "content-checks",
              "editorial",
              "ingest",
              "search-api",
              "knowledge-admin",
              "evaluation",
              "launcher",
              "access-testing");

  @ArchTest
  static final ArchRule aChangeOfTheLexiconNeverEmbedsAnything =
      noClasses()
          .that()
          .resideInAnyPackage("cn.tianwen.ingest.reindex..", "cn.tianwen.ingest.annotation..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("cn.tianwen.embedding..");

  @ArchTest
  static final ArchRule everyPackageSaysWhatItIsForAndIsNullMarked =
      classes().should(liveInANullMarkedPackage());

  @ArchTest
  static final ArchRule nothingIsInjectedIntoFields =
      fields().should().notBeAnnotatedWith(Autowired.class);

  @ArchTest
  static final ArchRule namesSayWhatAClassIs =
      noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Common)$");

  @ArchTest
  static final ArchRule timeComesFromAClock =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .because("rules with time are tested with a " + Clock.class.getSimpleName());

  /** Of a process that was forked off, the output is its answer to this program. */
  @ArchTest
  static final ArchRule onlyTheCommandLineSpeaksToTheTerminal =
      noClasses()
          .that()
          .resideOutsideOfPackages("cn.tianwen.standalone..")
          .and()
          .haveSimpleNameNotEndingWith("Fork")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
    DescribedPredicate<JavaClass> marked =
        DescribedPredicate.describe(
            "live in a @NullMarked package",
            type -> type.getPackage().tryGetAnnotationOfType(NullMarked.class).isPresent());
    return new ArchCondition<>("live in a @NullMarked package") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(
                type,
                marked.test(type),
                type.getPackageName() + " has no package-info with @NullMarked"));
      }
    };
  }
}
