package cn.tianwen.search.access;

import cn.tianwen.access.AccessMatrixContract;
import cn.tianwen.access.RecordingCarrier;
import cn.tianwen.access.Row;
import cn.tianwen.access.StartedContext;
import cn.tianwen.access.World;
import cn.tianwen.search.RunningSearchApi;
import cn.tianwen.search.testing.SearchApi;
import cn.tianwen.standalone.testing.TestServers;
import java.io.IOException;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who may use which address of the public application. */
class AccessMatrixIT extends AccessMatrixContract {

  @Override
  protected List<Row> rows(World world) throws IOException, InterruptedException {
    JsonNode similar = similar(world);
    return AccessMatrix.rows(
        similar.get("requestId").stringValue(),
        similar.get("cases").get(0).get("id").stringValue());
  }

  /** An application of its own, which ends with this JVM. */
  @Override
  protected World start() throws IOException, InterruptedException {
    SearchApi.uri(); // brings cases and documents
    StartedContext context = new StartedContext();
    RecordingCarrier codes = new RecordingCarrier();
    RunningSearchApi api = SearchApi.start(TestServers.newDatabase(), context, codes);
    Runtime.getRuntime().addShutdownHook(new Thread(api::close));
    return World.of(api.uri(), context.get(), codes);
  }

  /** An answer of 找类似 to give feedback on. */
  private static JsonNode similar(World world) throws IOException, InterruptedException {
    return new JsonMapper()
        .readTree(
            world
                .callers()
                .getFirst()
                .session()
                .send("POST", "/api/similar", "application/json", "{\"text\":\"沃柑叶子发黄\"}", false)
                .body());
  }
}
