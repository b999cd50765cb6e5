package cn.tianwen.access;

import java.net.http.HttpResponse;

/** How a request ends, as far as rights are concerned. */
public enum Outcome {
  /** It was let in: whatever the answer says then, it is not about rights. */
  OPEN,
  /** 401, or led to a page of signing in. */
  SIGN_IN,
  /** 403: what it is about may be seen, but this may not be done. */
  REFUSED,
  /** 404: there is no such thing for whoever asks. */
  HIDDEN,
  /** 5xx, which is never right. */
  FAILED;

  public static Outcome of(HttpResponse<?> response) {
    String location =
        response
            .headers()
            .firstValue("Location")
            .or(() -> response.headers().firstValue("HX-Redirect"))
            .orElse("");
    return switch (response.statusCode()) {
      case 401 -> SIGN_IN;
      case 403 -> REFUSED;
      case 404 -> HIDDEN;
      default -> {
        if (response.statusCode() >= 500) {
          yield FAILED;
        }
        yield location.replaceFirst("^https?://[^/]+", "").startsWith("/sign-in") ? SIGN_IN : OPEN;
      }
    };
  }
}
