package cn.tianwen.search.similar;

import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import cn.tianwen.search.cluster.ElasticsearchGuard;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/similar}. */
@RestController
@Tag(name = "找类似")
class SimilarController {

  private final SimilarCases similar;
  private final ElasticsearchGuard guard;
  private final Regions regions;
  private final Industries industries;
  private final AnswerJournal journal;

  SimilarController(
      SimilarCases similar,
      ElasticsearchGuard guard,
      Regions regions,
      Industries industries,
      AnswerJournal journal) {
    this.similar = similar;
    this.guard = guard;
    this.regions = regions;
    this.industries = industries;
    this.journal = journal;
  }

  @Operation(summary = "按需求找相似的已解决案例")
  @PostMapping(
      path = "/api/similar",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  SimilarAnswer find(@RequestBody SimilarRequest request) {
    SimilarQuery query = request.toQuery(regions, industries);
    SimilarAnswer answer = guard.call(() -> similar.find(query));
    journal.record(query, answer, answer.cases());
    return answer;
  }
}
