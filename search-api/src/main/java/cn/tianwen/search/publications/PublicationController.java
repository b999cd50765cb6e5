package cn.tianwen.search.publications;

import cn.tianwen.editorial.ContentKind;
import cn.tianwen.web.problem.InputCheck;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/publications}. */
@RestController
@RequestMapping(path = "/api/publications", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "发布的内容")
class PublicationController {

  private static final int MOST = 50;

  private final PublicationReader reader;

  PublicationController(PublicationReader reader) {
    this.reader = reader;
  }

  /**
   * The answer.
   *
   * @param publications the newest first
   */
  record Newest(List<PublicationSummary> publications) {}

  @Operation(summary = "最新发布的内容")
  @GetMapping
  Newest list(
      @Parameter(description = "local_industry、macro_industry、training、case 或 announcement；不给是全部")
          @RequestParam(defaultValue = "")
          String kind,
      @Parameter(description = "1 到 50") @RequestParam(defaultValue = "20") int size) {
    @Nullable ContentKind chosen =
        Arrays.stream(ContentKind.values())
            .filter(one -> one.name().equals(kind.toUpperCase(Locale.ROOT)))
            .findFirst()
            .orElse(null);
    new InputCheck()
        .require(
            kind.isEmpty() || chosen != null,
            "kind",
            "只能是 local_industry、macro_industry、training、case 或 announcement")
        .require(size >= 1 && size <= MOST, "size", "应为1到50")
        .done();
    return new Newest(reader.listNewest(chosen, size));
  }

  @Operation(summary = "按发布编号读取全文、知识产权说明和文件")
  @ApiResponse(responseCode = "404", description = "没有这个编号")
  @ApiResponse(responseCode = "410", description = "已撤回或已到期，detail 里有原因")
  @GetMapping("/{number}")
  PublicationView get(@PathVariable String number) {
    return reader.read(number);
  }
}
