package cn.tianwen.evaluation.load;

import cn.tianwen.evaluation.measure.Latencies;

/**
 * Both sides of a level.
 *
 * @param clients who asked at the same time
 * @param api {@code POST /api/similar} over HTTP
 * @param bare the search that it sends to Elasticsearch
 */
record LevelFigures(int clients, SideFigures api, SideFigures bare) {

  /** How many times as long the API takes. */
  Latencies latencyRatio() {
    return api.latencies().dividedBy(bare.latencies());
  }

  /** The API's part of the throughput. */
  double throughputRatio() {
    return api.perSecond() / bare.perSecond();
  }
}
