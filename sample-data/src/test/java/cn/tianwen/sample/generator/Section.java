package cn.tianwen.sample.generator;

import cn.tianwen.sample.generator.Block.Remark;
import cn.tianwen.sample.generator.Block.Table;
import java.util.List;
import java.util.Optional;

/**
 * What stands under a heading of level 2: a slide, a sheet, a chapter.
 *
 * @param heading its heading; empty for what stands before the first heading
 * @param blocks without the heading
 */
record Section(String heading, List<Block> blocks) {

  /** What is spoken in it. */
  List<String> remarks() {
    return blocks.stream()
        .filter(Remark.class::isInstance)
        .map(block -> ((Remark) block).text())
        .toList();
  }

  /** What is seen in it. */
  List<Block> visible() {
    return blocks.stream().filter(block -> !(block instanceof Remark)).toList();
  }

  /** Its first table. */
  Optional<Table> findTable() {
    return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast).findFirst();
  }
}
