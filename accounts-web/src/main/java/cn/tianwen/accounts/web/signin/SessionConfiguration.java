package cn.tianwen.accounts.web.signin;

import cn.tianwen.accounts.Accounts;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Sessions in PostgreSQL, which all instances and both applications share. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

  @Bean
  JdbcIndexedSessionRepository sessionRepository(Accounts accounts) {
    JdbcIndexedSessionRepository sessions =
        new JdbcIndexedSessionRepository(
            accounts.database().jdbc(), accounts.database().transactions());
    sessions.setTableName("accounts.web_session");
    sessions.setConversionService(SessionValues.conversion());
    sessions.setDefaultMaxInactiveInterval(SessionLimits.ORDINARY.idle());
    // What has run out is deleted with everything else that has, while the database is there.
    sessions.setCleanupCron(Scheduled.CRON_DISABLED);
    return sessions;
  }

  @Bean
  FilterRegistrationBean<Filter> sessionFilter(
      JdbcIndexedSessionRepository sessions, SessionCookie cookie) {
    CookieHttpSessionIdResolver ids = new CookieHttpSessionIdResolver();
    ids.setCookieSerializer(cookie.serializer());
    SessionRepositoryFilter<?> filter =
        new SessionRepositoryFilter<>(new PatientSessions<>(sessions));
    filter.setHttpSessionIdResolver(ids);
    FilterRegistrationBean<Filter> registration =
        new FilterRegistrationBean<>(exceptStatic(filter));
    registration.setName("sessions");
    registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
    registration.setDispatcherTypes(
        DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.ASYNC);
    return registration;
  }

  /** Files need no session; looking one up for each would cost more than sending them. */
  private static Filter exceptStatic(Filter filter) {
    return (request, response, chain) -> {
      if (AddressRights.STATIC.matches((HttpServletRequest) request)) {
        chain.doFilter(request, response);
      } else {
        filter.doFilter(request, response, chain);
      }
    };
  }
}
