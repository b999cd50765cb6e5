package cn.tianwen.admin;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.admin.check.PublishedDuplicates;
import cn.tianwen.check.ContentChecker;
import cn.tianwen.check.ContentChecks;
import cn.tianwen.check.NearDuplicates;
import cn.tianwen.check.rules.RuleFiles;
import cn.tianwen.content.ContentStore;
import cn.tianwen.editorial.ContentVersion;
import cn.tianwen.editorial.Editorial;
import cn.tianwen.editorial.EditorialProperties;
import cn.tianwen.editorial.TextMask;
import cn.tianwen.editorial.desk.SavedFilters;
import cn.tianwen.editorial.diff.TextDiff;
import cn.tianwen.editorial.finding.Findings;
import cn.tianwen.editorial.finding.PublishedFingerprints;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.mask.TypedTextMasker;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the services of editorial, on the connections of accounts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EditorialProperties.class)
class EditorialConfiguration {

  @Bean
  TextMask textMask() {
    return new TypedTextMasker()::mask;
  }

  @Bean
  Editorial editorial(
      Accounts accounts, TextMask mask, EditorialProperties properties, Clock clock) {
    return Editorial.open(accounts, mask, properties, clock);
  }

  /** An open blocking finding stands against an approval. */
  @Bean
  Findings findings(Editorial editorial, Accounts accounts, ContentChecker checker, Clock clock) {
    Findings findings =
        new Findings(editorial.database(), accounts.rules(), checker, accounts.audit(), clock);
    editorial.gates().add(version -> obstacle(findings, version));
    return findings;
  }

  private static Optional<String> obstacle(Findings findings, ContentVersion version) {
    int open = findings.openBlocking(version.item(), version.number());
    return open == 0
        ? Optional.empty()
        : Optional.of("还有 %d 条“必须处理”的检查结果，请退回修改，或写明理由忽略。".formatted(open));
  }

  @Bean
  NearDuplicates nearDuplicates(Editorial editorial) {
    return new PublishedDuplicates(new PublishedFingerprints(editorial.database()));
  }

  @Bean
  ContentChecker contentChecker(Lexicon lexicon, ContentStore contents, NearDuplicates duplicates) {
    return ContentChecks.of(
        RuleFiles.bundled(), lexicon, key -> isThere(contents, key), duplicates);
  }

  private static boolean isThere(ContentStore contents, String key) {
    if (!key.matches("[0-9a-f]{64}")) {
      return false;
    }
    try (Closeable picture = contents.open(key).orElse(null)) {
      return picture != null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Bean
  TextDiff textDiff() {
    return new TextDiff();
  }

  /** Filters go with their person. */
  @Bean
  SavedFilters savedFilters(Editorial editorial, Accounts accounts, TextMask mask, Clock clock) {
    SavedFilters filters = new SavedFilters(editorial.database(), mask, clock);
    accounts.erasures().add(person -> filters.forget(person.id()));
    return filters;
  }
}
