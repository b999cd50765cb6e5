package cn.tianwen.search.suggest;

import cn.tianwen.search.cluster.ElasticsearchGuard;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/suggest}. */
@RestController
@Tag(name = "检索")
class SuggestController {

  private final Suggestions suggestions;
  private final ElasticsearchGuard guard;

  SuggestController(Suggestions suggestions, ElasticsearchGuard guard) {
    this.suggestions = suggestions;
    this.guard = guard;
  }

  @Operation(summary = "输入提示：汉字、全拼或首字母")
  @GetMapping(path = "/api/suggest", produces = MediaType.APPLICATION_JSON_VALUE)
  Answer suggest(@RequestParam(defaultValue = "") String q) {
    return new Answer(guard.call(() -> suggestions.find(q)));
  }

  /**
   * The answer.
   *
   * @param suggestions at most ten texts, each once
   */
  record Answer(List<String> suggestions) {}
}
