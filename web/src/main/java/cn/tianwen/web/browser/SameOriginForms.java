package cn.tianwen.web.browser;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes forms from the pages of this site only, so that no other site can give verdicts in the name
 * of its visitors. JSON needs no check: a browser asks first before it sends that to another site,
 * and is never told yes.
 */
@Component
class SameOriginForms extends OncePerRequestFilter {

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String type = Objects.toString(request.getContentType(), "").toLowerCase(Locale.ROOT);
    return !type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
        && !type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (comesFromHere(request)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static boolean comesFromHere(HttpServletRequest request) {
    @Nullable String site = request.getHeader("Sec-Fetch-Site");
    return site == null ? originIsHost(request) : site.equals("same-origin");
  }

  /** For browsers on plain HTTP, which say only where a form comes from. */
  private static boolean originIsHost(HttpServletRequest request) {
    String origin = Objects.toString(request.getHeader(HttpHeaders.ORIGIN), "");
    try {
      @Nullable String from = URI.create(origin).getAuthority();
      return from != null && from.equalsIgnoreCase(request.getHeader(HttpHeaders.HOST));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
