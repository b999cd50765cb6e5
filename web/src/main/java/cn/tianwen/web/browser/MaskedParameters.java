package cn.tianwen.web.browser;

import cn.tianwen.index.mask.TypedTextMasker;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads what stands in an address with personal numbers masked, whatever page it is for: addresses
 * end up in links, titles, histories and logs. Who looks for a number has to send it in a body.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class MaskedParameters extends OncePerRequestFilter {

  private final TypedTextMasker masker = new TypedTextMasker();

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getQueryString() == null;
  }

  /** A page about an error links to the address as well. */
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    chain.doFilter(reads ? new InParameters(request) : new InQuery(request), response);
  }

  private static class InQuery extends HttpServletRequestWrapper {

    InQuery(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getQueryString() {
      String query = super.getQueryString();
      return query == null ? null : MaskedAddress.query(query);
    }
  }

  /** Of a request without a body: all its parameters stand in the address. */
  private final class InParameters extends InQuery {

    InParameters(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
      String value = super.getParameter(name);
      return value == null ? null : masker.mask(value);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      String[] values = super.getParameterValues(name);
      return values == null ? null : Arrays.stream(values).map(masker::mask).toArray(String[]::new);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return super.getParameterMap().entrySet().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  Map.Entry::getKey,
                  entry ->
                      Arrays.stream(entry.getValue()).map(masker::mask).toArray(String[]::new)));
    }
  }
}
