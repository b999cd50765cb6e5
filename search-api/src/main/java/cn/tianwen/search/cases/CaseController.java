package cn.tianwen.search.cases;

import cn.tianwen.search.cluster.ElasticsearchGuard;
import cn.tianwen.web.problem.NotFoundException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/cases/{id}}. */
@RestController
@Tag(name = "案例")
class CaseController {

  private final CaseArchive archive;
  private final ElasticsearchGuard guard;

  CaseController(CaseArchive archive, ElasticsearchGuard guard) {
    this.archive = archive;
    this.guard = guard;
  }

  @Operation(summary = "按编号读取案例全文")
  @GetMapping(path = "/api/cases/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  CaseView get(@PathVariable String id) {
    return guard
        .call(() -> archive.find(id))
        .orElseThrow(() -> new NotFoundException("没有编号为“" + id + "”的案例。"));
  }
}
