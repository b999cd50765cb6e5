package cn.tianwen.standalone.testing;

import cn.tianwen.standalone.servers.ServerAddresses;

/** Servers of one kind, started. */
interface SharedServers {

  ServerAddresses addresses();

  void stop();
}
