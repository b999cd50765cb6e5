package cn.tianwen.web.problem;

import cn.tianwen.index.mask.TypedTextMasker;
import cn.tianwen.web.Site;
import cn.tianwen.web.Visitor;
import cn.tianwen.web.Visitors;
import cn.tianwen.web.browser.MaskedAddress;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/**
 * Answers every error: under {@code /api} and for machines with RFC 9457 problem details, for
 * people with a page, for htmx with a part of a page.
 */
@ControllerAdvice
@Controller
class ProblemAdvice implements ErrorController {

  private final ProblemReader reader;
  private final TypedTextMasker masker = new TypedTextMasker();
  private final List<PartAddress> parts;
  private final Site site;
  private final Visitors visitors;

  ProblemAdvice(
      List<PartAddress> parts,
      Site site,
      ObjectProvider<Visitors> visitors,
      ObjectProvider<ProblemSource> sources) {
    this.reader = new ProblemReader(sources.orderedStream().toList());
    this.parts = parts;
    this.site = site;
    this.visitors = visitors.getIfAvailable(() -> request -> Visitor.STRANGER);
  }

  @ExceptionHandler
  Object handle(Exception exception, HttpServletRequest request, HttpServletResponse response) {
    return answer(reader.read(exception), request.getRequestURI(), request, response);
  }

  /** Errors that no controller has seen, such as an address that the server itself refuses. */
  @RequestMapping("/error")
  Object error(HttpServletRequest request, HttpServletResponse response) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return answer(
        reader.ofStatus(status instanceof Integer code ? code : 404),
        Objects.toString(path, ""),
        request,
        response);
  }

  private Object answer(
      Problem read, String path, HttpServletRequest request, HttpServletResponse response) {
    Problem problem = read.masked(masker::mask);
    if (problem.retryAfterSeconds() > 0) {
      response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(problem.retryAfterSeconds()));
    }
    return wantsPage(path, request) ? page(problem, request) : detail(problem, path);
  }

  private static boolean wantsPage(String path, HttpServletRequest request) {
    boolean machine =
        path.startsWith("/api/") || path.startsWith("/actuator") || path.startsWith("/v3/");
    String accept = Objects.toString(request.getHeader(HttpHeaders.ACCEPT), "");
    boolean people = accept.contains("text/html") || request.getHeader("HX-Request") != null;
    return !machine && people;
  }

  private ModelAndView page(Problem problem, HttpServletRequest request) {
    boolean part =
        request.getHeader("HX-Request") != null && request.getHeader("HX-Boosted") == null;
    String address = pageOf(MaskedAddress.path(request.getRequestURI()));
    String query = request.getQueryString();
    return new ModelAndView(
        part ? "web/problem :: part" : "web/problem",
        Map.of(
            "site",
            site,
            "visitor",
            visitors.of(request),
            "problem",
            problem,
            "address",
            query == null ? address : address + "?" + query),
        HttpStatusCode.valueOf(problem.status()));
  }

  private String pageOf(String path) {
    return parts.stream()
        .map(address -> Map.entry(address.part().matcher(path), address.page()))
        .filter(entry -> entry.getKey().matches())
        .map(entry -> entry.getKey().replaceFirst(entry.getValue()))
        .findFirst()
        .orElse(path);
  }

  private static ResponseEntity<ProblemDetail> detail(Problem problem, String path) {
    ProblemDetail detail =
        ProblemDetail.forStatusAndDetail(
            HttpStatusCode.valueOf(problem.status()), problem.detail());
    detail.setTitle(problem.title());
    detail.setInstance(
        URI.create(UriUtils.encodePath(MaskedAddress.path(path), StandardCharsets.UTF_8)));
    if (!problem.errors().isEmpty()) {
      detail.setProperty("errors", problem.errors());
    }
    return ResponseEntity.status(problem.status())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(detail);
  }
}
