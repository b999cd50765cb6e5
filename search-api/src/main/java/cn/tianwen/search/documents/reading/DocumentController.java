package cn.tianwen.search.documents.reading;

import cn.tianwen.index.document.IndexedDocument;
import cn.tianwen.search.cluster.ElasticsearchGuard;
import cn.tianwen.web.problem.NotFoundException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** {@code GET /api/documents/{id}}. */
@RestController
@Tag(name = "资料")
class DocumentController {

  private final DocumentArchive archive;
  private final RelatedSearch related;
  private final ElasticsearchGuard guard;

  DocumentController(DocumentArchive archive, RelatedSearch related, ElasticsearchGuard guard) {
    this.archive = archive;
    this.related = related;
    this.guard = guard;
  }

  @Operation(summary = "按编号读取资料全文、目录与相关内容；内容相同的另一份文件转到展示的那一份")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DocumentView.class)))
  @ApiResponse(
      responseCode = "302",
      description = "内容与另一份资料相同，Location 是展示的那一份",
      content = @Content)
  @GetMapping(path = "/api/documents/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<DocumentView> get(@PathVariable String id) {
    IndexedDocument document =
        guard
            .call(() -> archive.find(id))
            .orElseThrow(() -> new NotFoundException("没有编号为“" + id + "”的资料。"));
    if (document.duplicateOf() != null) {
      return ResponseEntity.status(HttpStatus.FOUND)
          .location(
              UriComponentsBuilder.fromPath("/api/documents/{id}").build(document.duplicateOf()))
          .build();
    }
    return ResponseEntity.ok(DocumentView.of(document, guard.call(() -> related.find(document))));
  }
}
