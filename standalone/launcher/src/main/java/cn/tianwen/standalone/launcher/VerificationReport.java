package cn.tianwen.standalone.launcher;

import cn.tianwen.accounts.audit.Finding;
import cn.tianwen.accounts.audit.Verification;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was found in the audit log, in sentences and as JSON.
 *
 * @param verification what was found
 */
record VerificationReport(Verification verification) {

  void print(PrintWriter out) {
    List<Finding> findings = verification.findings();
    if (findings.isEmpty()) {
      out.printf(
          Locale.ROOT,
          "审计日志完整：%,d 条（第 %d 到第 %d 条），没有改动、缺失或错位。%n",
          verification.entries(),
          verification.first(),
          verification.last());
    } else {
      out.printf(
          Locale.ROOT,
          "审计日志有问题：读了 %,d 条，发现 %d 处。请保留现场（数据库和密钥文件的备份），查明是谁改的。%n",
          verification.entries(),
          findings.size());
      findings.forEach(finding -> out.println("- " + sentence(finding)));
      if (findings.size() == Verification.MOST_FINDINGS) {
        out.println("（只列出前 " + Verification.MOST_FINDINGS + " 处）");
      }
    }
    if (!verification.endNoted()) {
      out.println("注意：数据库以外没有记下日志的末尾（audit-head 文件），末尾若被删掉几条，看不出来。");
    }
    out.flush();
  }

  String toJson() {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("intact", verification.intact());
    report.put("entries", verification.entries());
    report.put("first", verification.first());
    report.put("last", verification.last());
    report.put("endNoted", verification.endNoted());
    report.put("findings", verification.findings().stream().map(VerificationReport::json).toList());
    return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(report);
  }

  private static Map<String, Object> json(Finding finding) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("kind", finding.kind());
    one.put("from", finding.from());
    one.put("to", finding.to());
    one.put("sentence", sentence(finding));
    one.put("reason", finding.reason());
    return one;
  }

  private static String sentence(Finding finding) {
    String which =
        finding.from() == finding.to()
            ? "第 " + finding.from() + " 条"
            : "第 " + finding.from() + " 到第 " + finding.to() + " 条";
    return switch (finding.kind()) {
      case ALTERED -> which + "被改动过：内容不是当初写下的。";
      case MISSING -> which + "不见了：被删除，或者数据库被恢复到以前的状态。";
      case INSERTED -> which + "不该在这里：是后来加进去的，或者属于另一份日志。";
      case REORDERED -> which + "被挪了位置：它当初写在别的序号上。";
      case HEAD -> "日志末尾的记录不对（末尾应在第 " + finding.from() + " 条附近）：数据库里或 audit-head 文件里记的末尾被改过。";
      case CHECKPOINT -> which + "处的检查点不对：清理的记录被改过，或者少了一个检查点。";
    };
  }
}
