package cn.tianwen.accounts.web.signin;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Scope;
import cn.tianwen.web.NavigationLink;
import cn.tianwen.web.Visitor;
import cn.tianwen.web.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Greets people who have signed in, and shows them what they may use. */
@Component
class HeaderVisitors implements Visitors {

  private static final String NAMELESS = "已登录";

  private final Visits visits;
  private final Accounts accounts;

  HeaderVisitors(Visits visits, Accounts accounts) {
    this.visits = visits;
    this.accounts = accounts;
  }

  @Override
  public Visitor of(HttpServletRequest request) {
    return new Visitor() {
      @Override
      public boolean signedIn() {
        return visits.find(request).isPresent();
      }

      @Override
      public String name() {
        return visits
            .find(request)
            .map(visit -> visit.holder().name())
            .filter(name -> !name.isEmpty())
            .orElse(NAMELESS);
      }

      @Override
      public List<NavigationLink> links() {
        Optional<Visit> visit = visits.find(request);
        return visit.map(HeaderVisitors.this::links).orElse(List.of());
      }

      @Override
      public String signIn() {
        return SafeReturn.step(Steps.SIGN_IN, SafeReturn.of(request));
      }
    };
  }

  private List<NavigationLink> links(Visit visit) {
    List<NavigationLink> links = new ArrayList<>();
    links.add(new NavigationLink("account", "/account", "我的账号"));
    Scope people = accounts.rules().scope(visit.signedIn().principal(), Operation.READ_PERSON);
    if (people.everything() || !people.regions().isEmpty()) {
      links.add(new NavigationLink("people", "/people", "人员"));
    }
    return links;
  }
}
