package cn.tianwen.admin.upload;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.admin.pictures.OwnPictures;
import cn.tianwen.admin.pictures.Pictures;
import cn.tianwen.admin.sanitise.BodySanitiser;
import cn.tianwen.content.ContentStore;
import cn.tianwen.editorial.Editorial;
import cn.tianwen.editorial.intake.Suggestions;
import cn.tianwen.editorial.intake.Uploads;
import cn.tianwen.extraction.DocumentPictures;
import cn.tianwen.extraction.TikaExtractor;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.ingest.analysis.DocumentAnalyzer;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what takes files and pictures in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(UploadProperties.class)
class UploadConfiguration {

  @Bean
  BodySanitiser bodySanitiser() {
    return new BodySanitiser();
  }

  @Bean
  Pictures pictures(ContentStore store, UploadProperties properties) {
    return new Pictures(store, properties.workDirectory());
  }

  /** What somebody uploaded is forgotten with them. */
  @Bean
  Uploads uploads(Editorial editorial, Accounts accounts, Clock clock) {
    Uploads uploads = new Uploads(editorial.database(), accounts.rules(), clock);
    accounts.erasures().add(person -> uploads.forget(person.id()));
    return uploads;
  }

  @Bean
  Suggestions suggestions(Editorial editorial) {
    return new Suggestions(editorial.database());
  }

  @Bean
  OwnPictures ownPictures(Pictures pictures, Uploads uploads, Editorial editorial) {
    return new OwnPictures(pictures, uploads, editorial);
  }

  @Bean
  WritingPlaces writingPlaces(Accounts accounts, Regions regions) {
    return new WritingPlaces(accounts, regions);
  }

  @Bean
  SuggestionWriter suggestionWriter(
      Lexicon lexicon, Regions regions, Industries industries, Clock clock) {
    return new SuggestionWriter(
        new DocumentAnalyzer(lexicon, regions, industries, clock), regions, industries);
  }

  @Bean
  ReadingRoom readingRoom(UploadProperties properties) {
    return new ReadingRoom(
        () -> TikaExtractor.open(properties.limits(), properties.workDirectory()));
  }

  @Bean
  FileTaking fileTaking(
      ReadingRoom room,
      UploadProperties properties,
      Pictures pictures,
      OwnPictures own,
      SuggestionWriter suggestions,
      BodySanitiser sanitiser,
      Uploads uploads) {
    DocumentPictures drawings =
        new DocumentPictures(properties.pictureLimits(), properties.workDirectory());
    return new FileTaking(room, drawings, pictures, own, suggestions, sanitiser, uploads);
  }

  @Bean
  Readings readings(
      FileTaking taking,
      ReadingRoom room,
      Editorial editorial,
      Uploads uploads,
      Suggestions suggestions,
      ContentStore store,
      Clock clock) {
    DraftMaking making = new DraftMaking(taking, editorial, uploads, suggestions, store);
    return new Readings(making, room, clock);
  }
}
