package cn.tianwen.access;

import cn.tianwen.accounts.rights.Target;

/**
 * Something that requests are about.
 *
 * @param name for messages, e.g. {@code a person of 440982}
 * @param id as it stands in addresses
 * @param phone its phone's entry in the vault
 * @param target its place and its owner
 */
public record Thing(String name, String id, String phone, Target target) {

  /** A text with this thing in place of {@code {id}}, {@code {phone}} and {@code {region}}. */
  public String in(String text) {
    return text.replace("{id}", id)
        .replace("{phone}", phone)
        .replace("{region}", target.regionPath().getLast());
  }

  @Override
  public String toString() {
    return name;
  }
}
