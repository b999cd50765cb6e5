package cn.tianwen.accounts.audit;

/** How it ended. */
public enum Outcome {
  /** It was done. */
  DONE,
  /** It was refused for want of a right. */
  DENIED,
  /** It was tried and did not succeed. */
  FAILED
}
