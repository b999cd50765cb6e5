package cn.tianwen.check;

/** What a text is for; some rules hold for some kinds only. */
public enum TextKind {
  /** Industry information. */
  INDUSTRY,

  /** Training material. */
  TRAINING,

  /** A need with its solution. */
  CASE,

  /** News of the service. */
  ANNOUNCEMENT
}
