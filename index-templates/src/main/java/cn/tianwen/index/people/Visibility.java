package cn.tianwen.index.people;

/** Who may see somebody beside themselves and whoever may see everybody. */
public enum Visibility {
  /** Everybody: an expert in service. */
  PUBLIC,
  /** Who may read the people of the region. */
  REGION
}
