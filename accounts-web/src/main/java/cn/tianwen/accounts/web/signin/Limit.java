package cn.tianwen.accounts.web.signin;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import java.time.Duration;

/**
 * How often something may be done by one phone or person, or from one address that an office may
 * share.
 */
enum Limit {
  CODE_TO_PHONE("给这个手机号发验证码太频繁", 1, 5, 10),
  CODE_FROM_ADDRESS("这里发验证码太频繁", 30, 120, 500),
  SIGN_IN_FROM_ADDRESS("这里登录太频繁", 60, 600, 5000),
  VERIFY_FROM_ADDRESS("这里查验太频繁", 300, 3000, 20000),
  COPY_BY_PERSON("领取署名文件太频繁", 6, 30, 100);

  private final String refusal;
  private final int perMinute;
  private final int perHour;
  private final int perDay;

  Limit(String refusal, int perMinute, int perHour, int perDay) {
    this.refusal = refusal;
    this.perMinute = perMinute;
    this.perHour = perHour;
    this.perDay = perDay;
  }

  /** What is said to who has reached it. */
  String refusal() {
    return refusal;
  }

  BucketConfiguration configuration() {
    return BucketConfiguration.builder()
        .addLimit(rate(perMinute, Duration.ofMinutes(1)))
        .addLimit(rate(perHour, Duration.ofHours(1)))
        .addLimit(rate(perDay, Duration.ofDays(1)))
        .build();
  }

  private static Bandwidth rate(int times, Duration period) {
    return Bandwidth.builder().capacity(times).refillGreedy(times, period).build();
  }
}
