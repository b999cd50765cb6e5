package cn.tianwen.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives the layout what it shows. */
@ControllerAdvice
class SiteModel {

  private final Site site;

  SiteModel(Site site) {
    this.site = site;
  }

  @ModelAttribute("site")
  Site site() {
    return site;
  }
}
