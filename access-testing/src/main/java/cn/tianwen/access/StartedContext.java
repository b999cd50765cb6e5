package cn.tianwen.access;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;

/** A bean handed to an application that remembers its context. */
public final class StartedContext implements ApplicationListener<ApplicationReadyEvent> {

  private volatile @Nullable ApplicationContext context;

  @Override
  public void onApplicationEvent(ApplicationReadyEvent started) {
    context = started.getApplicationContext();
  }

  public ApplicationContext get() {
    return Objects.requireNonNull(context, "The application has not started");
  }
}
