package cn.tianwen.search.publications;

import cn.tianwen.accounts.web.SignedIn;
import cn.tianwen.editorial.ContentKind;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Published items to read. */
@Controller
@Hidden
class PublicationPages {

  private static final int NEWEST = 50;

  private final PublicationReader reader;

  PublicationPages(PublicationReader reader) {
    this.reader = reader;
  }

  /** The newest of all kinds, or of one. */
  @GetMapping("/publications")
  String list(@RequestParam(defaultValue = "") String kind, Model model) {
    @Nullable ContentKind chosen =
        Arrays.stream(ContentKind.values())
            .filter(one -> one.name().equals(kind.toUpperCase(Locale.ROOT)))
            .findFirst()
            .orElse(null);
    model.addAttribute("kinds", ContentKind.values());
    model.addAttribute("kind", chosen);
    model.addAttribute("found", reader.listNewest(chosen, NEWEST));
    return "search-api/publications";
  }

  /** One to read; what is left of it when it is over. */
  @GetMapping("/publications/{number}")
  String show(
      @PathVariable String number,
      Optional<SignedIn> reading,
      Model model,
      HttpServletResponse response) {
    try {
      model.addAttribute("found", reader.read(number));
      model.addAttribute("signedIn", reading.isPresent());
      return "search-api/publication";
    } catch (PublicationEndedException ended) {
      response.setStatus(HttpServletResponse.SC_GONE);
      model.addAttribute("tombstone", ended.tombstone());
      return "search-api/publication-ended";
    }
  }

  /** How far the files are, for a page that is already there. */
  @GetMapping(path = "/publications/{number}", params = "part=downloads")
  String downloads(@PathVariable String number, Optional<SignedIn> reading, Model model) {
    model.addAttribute("found", reader.read(number));
    model.addAttribute("signedIn", reading.isPresent());
    return "search-api/publication :: downloads";
  }
}
