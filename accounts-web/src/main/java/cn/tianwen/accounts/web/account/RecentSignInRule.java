package cn.tianwen.accounts.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The addresses that ask for a recent sign-in, and lead to the confirmation without one. */
@Component
class RecentSignInRule implements WebMvcConfigurer {

  private final RecentSignIn recent;

  RecentSignInRule(RecentSignIn recent) {
    this.recent = recent;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    protect(registry, AccountStep.PHONE, "/account/phone", "/account/phone/**");
    protect(registry, AccountStep.PASSKEYS, "/account/passkeys/*/remove");
    protect(registry, AccountStep.EXPORT, "/account/export");
    protect(registry, AccountStep.ERASE, "/account/erase");
  }

  private void protect(InterceptorRegistry registry, AccountStep step, String... patterns) {
    registry.addInterceptor(leadTo(step)).addPathPatterns(patterns);
  }

  private HandlerInterceptor leadTo(AccountStep step) {
    return new HandlerInterceptor() {
      @Override
      public boolean preHandle(
          HttpServletRequest request, HttpServletResponse response, Object handler)
          throws IOException {
        boolean passes = recent.holds();
        if (!passes) {
          response.sendRedirect(step.confirmation());
        }
        return passes;
      }
    };
  }
}
