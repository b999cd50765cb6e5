package cn.tianwen.admin;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The back office. Other modules on the same class path bring databases and jobs, which are not for
 * this application.
 */
@SpringBootApplication(
    excludeName = {
      "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
      "org.springframework.boot.jdbc.autoconfigure.DataSourceInitializationAutoConfiguration",
      "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
      "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
      "org.springframework.boot.batch.autoconfigure.BatchAutoConfiguration",
      "org.springframework.boot.batch.autoconfigure.BatchJobLauncherAutoConfiguration",
      "org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration",
      "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
      "org.springframework.boot.session.autoconfigure.SessionAutoConfiguration",
      "org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration"
    })
public class KnowledgeAdminApplication {

  /** Name of the configuration file, so that another application beside it keeps its own. */
  private static final String CONFIGURATION = "knowledge-admin";

  /** Starts on the command line; everything is configured by environment or arguments. */
  public static void main(String[] arguments) {
    application().run(arguments);
  }

  /**
   * Starts inside this JVM and returns when requests are answered.
   *
   * @param properties override the configuration, e.g. {@code server.port} (0 for any free port)
   *     and {@code tianwen.elasticsearch.uris}
   * @param beans what only the caller has, e.g. who carries codes, or a clock
   * @throws RuntimeException when it cannot start; nothing stays open then
   */
  public static RunningKnowledgeAdmin start(Map<String, Object> properties, Object... beans) {
    SpringApplication application = application();
    application.addInitializers(
        context -> {
          for (Object bean : beans) {
            context.getBeanFactory().registerSingleton(bean.getClass().getName(), bean);
          }
        });
    application.setRegisterShutdownHook(false);
    String[] arguments =
        properties.entrySet().stream()
            .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
            .toArray(String[]::new);
    return new RunningKnowledgeAdmin(application.run(arguments));
  }

  private static SpringApplication application() {
    SpringApplication application = new SpringApplication(KnowledgeAdminApplication.class);
    application.setDefaultProperties(Map.of("spring.config.name", CONFIGURATION));
    return application;
  }
}
