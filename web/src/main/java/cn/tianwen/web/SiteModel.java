package cn.tianwen.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives the layout what it shows. */
@ControllerAdvice
class SiteModel {

  private final Site site;
  private final Visitors visitors;

  SiteModel(Site site, ObjectProvider<Visitors> visitors) {
    this.site = site;
    this.visitors = visitors.getIfAvailable(() -> request -> Visitor.STRANGER);
  }

  @ModelAttribute("site")
  Site site() {
    return site;
  }

  @ModelAttribute("visitor")
  Visitor visitor(HttpServletRequest request) {
    return visitors.of(request);
  }
}
