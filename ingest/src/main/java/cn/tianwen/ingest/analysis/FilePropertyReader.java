package cn.tianwen.ingest.analysis;

import cn.tianwen.extraction.ExtractedDocument.FileProperties;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file says of itself, without what office programs and preinstalled computers fill in. */
final class FilePropertyReader {

  private static final int LONGEST = 60;
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?i)admin(?:istrator)?|user\\d*|.*-user|(?:windows|microsoft|office|微软|wps).*(?:用户|user|office|作者)?|"
              + "作者|author|unknown|未知|匿名|root|guest|owner|pc|lenovo.*|联想.*|dell|hp|asus|acer|thinkpad|"
              + "hewlett.*|china|p ?r ?c|home|sky123.*|www\\..*|https?:.*|番茄花园|雨林木风|深度.*|系统之家.*|.*ghost.*|"
              + "python-docx|openpyxl|apache.*|libreoffice.*|tika.*|reportlab.*|(?:desktop|laptop|win)-[a-z0-9]+|"
              + "[\\d\\p{Punct} ]+|company|组织|单位");

  private final FileProperties properties;
  private final TextCleaner cleaner;

  FilePropertyReader(FileProperties properties, TextCleaner cleaner) {
    this.properties = properties;
    this.cleaner = cleaner;
  }

  Optional<String> title(String path) {
    return TitleReader.ofFile(properties.title().map(cleaner::clean), path);
  }

  Optional<String> author() {
    return somebody(properties.author());
  }

  Optional<String> company() {
    return somebody(properties.company());
  }

  /** Day of creation, else of the last change. */
  Optional<LocalDate> date(Clock clock) {
    return properties
        .created()
        .filter(date -> WrittenDate.isPlausible(date, clock))
        .or(() -> properties.modified().filter(date -> WrittenDate.isPlausible(date, clock)));
  }

  /** ISO 639-1 code of the language tag. */
  Optional<String> language() {
    return properties
        .language()
        .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).getLanguage())
        .filter(code -> code.length() == 2);
  }

  private Optional<String> somebody(Optional<String> name) {
    return name.map(cleaner::clean)
        .filter(text -> text.length() > 1 && text.length() <= LONGEST)
        .filter(text -> !NOBODY.matcher(text).matches());
  }
}
