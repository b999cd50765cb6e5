package cn.tianwen.web;

import java.util.List;

/** Who looks at a page, as its header greets them. */
public interface Visitor {

  /** Somebody who has not signed in, or cannot, because the application knows nobody. */
  Visitor STRANGER =
      new Visitor() {
        @Override
        public boolean signedIn() {
          return false;
        }

        @Override
        public String name() {
          return "";
        }

        @Override
        public List<NavigationLink> links() {
          return List.of();
        }

        @Override
        public String signIn() {
          return "";
        }
      };

  /** Whether the visitor has signed in. */
  boolean signedIn();

  /** To greet with. */
  String name();

  /** Links to what the visitor may use beside the main navigation. */
  List<NavigationLink> links();

  /**
   * Address of the page to sign in on, from which one comes back here; empty when there is none.
   */
  String signIn();
}
