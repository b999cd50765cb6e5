package cn.tianwen.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SearchApiPropertiesTest {

  private static SearchApiProperties of(Map<String, Object> variables) {
    StandardEnvironment environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .replace(
            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
            new SystemEnvironmentPropertySource(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
    ConfigurationPropertySources.attach(environment);
    return Binder.get(environment).bindOrCreate("tianwen.search", SearchApiProperties.class);
  }

  @Test
  void theEnvironmentNamesTheRankingModel() {
    assertThat(of(Map.of("TIANWEN_SEARCH_RANKING_MODEL", "/models/m.json")).rankingModel())
        .isEqualTo(Path.of("/models/m.json"));
  }

  @Test
  void withoutAnyTheBundledOneIsTaken() {
    assertThat(of(Map.of()).rankingModel()).isNull();
  }
}
