package cn.tianwen.web;

import jakarta.servlet.http.HttpServletRequest;

/** Knows visitors; a bean of an application whose visitors may sign in. */
@FunctionalInterface
public interface Visitors {

  /**
   * Who sends a request. Nothing is looked up before the visitor is asked, so that parts of pages
   * and the API cost nothing. Never fails: while nobody can be looked up everybody is a stranger.
   */
  Visitor of(HttpServletRequest request);
}
