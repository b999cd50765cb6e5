package cn.tianwen.accounts.web.signin;

import cn.tianwen.accounts.web.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Hands controllers who asks: {@link SignedIn}, or {@code Optional<SignedIn>} where visitors come,
 * too.
 */
@Component
class SignedInArguments implements HandlerMethodArgumentResolver, WebMvcConfigurer {

  private final Visits visits;

  SignedInArguments(Visits visits) {
    this.visits = visits;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.nestedIfOptional().getNestedParameterType() == SignedIn.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    Optional<SignedIn> known =
        visits
            .find(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)))
            .map(Visit::signedIn);
    return parameter.isOptional()
        ? known
        : known.orElseThrow(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED));
  }
}
