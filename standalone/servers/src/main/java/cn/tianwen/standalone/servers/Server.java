package cn.tianwen.standalone.servers;

/** The two servers. */
public enum Server {
  /** The search engine. */
  ELASTICSEARCH,
  /** The database. */
  POSTGRESQL
}
