package cn.tianwen.accounts.audit;

/**
 * The end of the chain, or a place in it.
 *
 * @param sequence of the entry; 0 before the first
 * @param hash of the entry, hexadecimal; empty before the first
 */
record ChainHead(long sequence, String hash) {

  static final ChainHead START = new ChainHead(0, "");

  long next() {
    return sequence + 1;
  }
}
