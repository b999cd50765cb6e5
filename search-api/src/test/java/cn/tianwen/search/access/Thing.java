package cn.tianwen.search.access;

import cn.tianwen.accounts.rights.Target;

/**
 * Something that requests are about.
 *
 * @param name for messages, e.g. {@code a person of 440982}
 * @param id as it stands in addresses
 * @param target its place and its owner
 */
record Thing(String name, String id, Target target) {

  @Override
  public String toString() {
    return name;
  }
}
