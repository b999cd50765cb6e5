package cn.tianwen.standalone.launcher;

import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Progress of long work: a bar on a terminal, a line a tenth elsewhere. */
interface WorkProgress extends AutoCloseable {

  /** Says how far the work named is; another name starts anew. */
  void done(String name, long done, long total);

  @Override
  void close();

  /** The way that fits where the output goes; the start script says whether it is a terminal. */
  static WorkProgress on(PrintWriter out) {
    return Boolean.getBoolean("tianwen.terminal") ? new Bar() : new Lines(out);
  }

  /** A bar that moves. */
  final class Bar implements WorkProgress {
    private @Nullable ProgressBar bar;
    private String name = "";

    @Override
    public void done(String newName, long done, long total) {
      if (bar == null || !name.equals(newName)) {
        close();
        name = newName;
        bar =
            new ProgressBarBuilder()
                .setTaskName(newName)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .showSpeed()
                .build();
      }
      bar.stepTo(done);
    }

    @Override
    public void close() {
      if (bar != null) {
        bar.close();
        bar = null;
      }
    }
  }

  /** Plain lines. */
  final class Lines implements WorkProgress {
    private final PrintWriter out;
    private String name = "";
    private long tenths;

    private Lines(PrintWriter out) {
      this.out = out;
    }

    @Override
    public void done(String newName, long done, long total) {
      if (!name.equals(newName)) {
        name = newName;
        tenths = 0;
      }
      long reached = total == 0 ? 0 : done * 10 / total;
      if (reached > tenths && reached < 10) {
        tenths = reached;
        out.printf(Locale.ROOT, "%s：%d%%（%,d / %,d）%n", name, reached * 10, done, total);
      }
    }

    @Override
    public void close() {
      name = "";
    }
  }
}
