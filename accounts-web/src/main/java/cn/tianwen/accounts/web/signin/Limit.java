package cn.tianwen.accounts.web.signin;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import java.time.Duration;
import java.util.List;

/** How often something may be done by one phone, or from one address that an office may share. */
enum Limit {
  CODE_TO_PHONE("给这个手机号发验证码太频繁", rate(1, 1), rate(5, 60), rate(10, 24 * 60)),
  CODE_FROM_ADDRESS("这里发验证码太频繁", rate(30, 1), rate(120, 60), rate(500, 24 * 60)),
  SIGN_IN_FROM_ADDRESS("这里登录太频繁", rate(60, 1), rate(600, 60));

  private final String refusal;
  private final List<Bandwidth> rates;

  Limit(String refusal, Bandwidth... rates) {
    this.refusal = refusal;
    this.rates = List.of(rates);
  }

  /** What is said to who has reached it. */
  String refusal() {
    return refusal;
  }

  BucketConfiguration configuration() {
    var bucket = BucketConfiguration.builder();
    rates.forEach(bucket::addLimit);
    return bucket.build();
  }

  private static Bandwidth rate(int times, int minutes) {
    return Bandwidth.builder()
        .capacity(times)
        .refillGreedy(times, Duration.ofMinutes(minutes))
        .build();
  }
}
