package cn.tianwen.admin.issue;

import cn.tianwen.content.ContentStore;
import cn.tianwen.editorial.Editorial;
import cn.tianwen.pdf.SigningKey;
import cn.tianwen.pdf.TextEdition;
import cn.tianwen.pdf.hardened.HardenedEdition;
import cn.tianwen.reference.Industries;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the making of files together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({PdfProperties.class, PublicationsProperties.class})
class IssueConfiguration {

  @Bean
  EditionRenderer editionRenderer(
      PdfProperties pdf,
      PublicationsProperties publications,
      ContentStore contents,
      Industries industries,
      Clock clock) {
    SigningKey key = SigningKeyFile.open(pdf, clock);
    return new EditionRenderer(
        new TextEdition(key), new HardenedEdition(key), contents, industries, publications, clock);
  }

  @Bean(initMethod = "start", destroyMethod = "close")
  RenderingWorker renderingWorker(
      Editorial editorial, EditionRenderer renderer, ContentStore contents) {
    return new RenderingWorker(editorial, renderer, contents);
  }
}
