package cn.tianwen.admin;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.admin.testing.AdminSite;
import cn.tianwen.admin.testing.FormBrowser;
import org.junit.jupiter.api.Test;

/** The application starts on real servers, lets its people in and nobody else. */
class KnowledgeAdminIT {

  @Test
  void peopleOfTheCentreSignInAndComeToTheirQueue() {
    try (AdminSite site = AdminSite.start()) {
      site.staff().reviewer("周审核", "zhou");

      FormBrowser visitor = site.visitor();
      assertThat(visitor.get("/").headers().firstValue("Location")).hasValue("/queue");
      assertThat(visitor.get("/queue").headers().firstValue("Location").orElse(""))
          .startsWith("/sign-in");

      FormBrowser zhou = site.as("zhou");
      var queue = zhou.get("/queue");
      assertThat(queue.statusCode()).isEqualTo(200);
      assertThat(queue.body()).contains("待办").contains("周审核");
      assertThat(zhou.get("/nowhere").body()).contains("回到首页");
    }
  }
}
