package cn.tianwen.admin.editor;

import cn.tianwen.editorial.Licence;

/** What a user has to keep to, as it is usually said for a licence. */
public final class StandardTerms {

  private StandardTerms() {}

  /** The terms of a licence. */
  public static String of(Licence licence) {
    return switch (licence) {
      case ALL_RIGHTS_RESERVED -> "仅供在本平台阅读。未经权利人书面许可，不得转载、摘编、修改或用于其他用途。";
      case FREE_WITH_CREDIT -> "可以转载和打印，须完整保留内容，注明权利人、来源和发布编号，不得修改原意。";
      case NON_COMMERCIAL -> "可以为学习、培训和推广等非商业目的转载和打印，须注明权利人、来源和发布编号；商业使用须先取得许可。";
      case GOVERNMENT_OPEN -> "政府公开信息，可以自由阅读和引用，须注明发布机关、来源和发布编号，不得断章取义。";
    };
  }
}
