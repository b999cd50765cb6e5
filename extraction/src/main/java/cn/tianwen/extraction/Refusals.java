package cn.tianwen.extraction;

import cn.tianwen.extraction.fork.Fault;
import java.io.IOException;

/**
 * The sentences that people read of a refused file.
 *
 * @param limits the limits that the sentences name
 */
record Refusals(ExtractionLimits limits) {

  private static final long MEGABYTE = 1 << 20;

  RefusalException empty() {
    return new RefusalException(RefusalReason.EMPTY, "文件是空的，请重新导出或上传。");
  }

  RefusalException tooLarge() {
    return new RefusalException(
        RefusalReason.TOO_LARGE,
        "文件超过 %d MB 的上限，请拆分或压缩后再上传。".formatted(limits.bytesPerFile() / MEGABYTE));
  }

  RefusalException unsupported(String mediaType) {
    return new RefusalException(
        RefusalReason.UNSUPPORTED_TYPE,
        "不支持这种文件（%s）。可用的有：PDF、Word、PowerPoint、Excel、WPS、ODF、RTF、EPUB、网页、文本、CSV、图片、音视频和 ZIP。"
            .formatted(mediaType));
  }

  RefusalException encrypted() {
    return new RefusalException(RefusalReason.ENCRYPTED, "文件有密码保护，请去掉密码后再上传。");
  }

  RefusalException corrupt() {
    return new RefusalException(RefusalReason.CORRUPT, "文件不完整或已损坏，请用原程序打开并重新保存后再上传。");
  }

  RefusalException tooDeep() {
    return new RefusalException(
        RefusalReason.TOO_DEEP, "压缩包或附件嵌套超过 %d 层，请先解开再上传。".formatted(limits.depth()));
  }

  RefusalException bomb() {
    return new RefusalException(
        RefusalReason.BOMB, "文件展开后超过自身的 %d 倍，疑似炸弹文件，不予读取。".formatted(limits.expansion()));
  }

  RefusalException entities() {
    return new RefusalException(
        RefusalReason.BOMB, "文件里有会引用外部文件或无限展开的定义（XML 实体），不予读取；请用原程序打开并另存后再上传。");
  }

  RefusalException tooManyEntries() {
    return new RefusalException(
        RefusalReason.TOO_MUCH, "里面的文件超过 %d 个，请拆分后再上传。".formatted(limits.entries()));
  }

  RefusalException tooMuch() {
    return new RefusalException(
        RefusalReason.TOO_MUCH,
        "文字超过 %d 万字或附件超过 %d 个，请拆分后再上传。"
            .formatted(Math.max(1, limits.charactersPerFile() / 10_000), limits.entries()));
  }

  RefusalException noText() {
    return new RefusalException(RefusalReason.NO_TEXT, "文件里没有可读的文字。");
  }

  RefusalException needsRecognition() {
    return new RefusalException(
        RefusalReason.NEEDS_OCR,
        "这是图片或扫描件，需要文字识别：请在服务器上安装 Tesseract 和简体中文语言包"
            + "（Debian/Ubuntu：apt-get install tesseract-ocr tesseract-ocr-chi-sim），然后重试。");
  }

  RefusalException died(ForkReply reply) {
    if (reply == ForkReply.TIMED_OUT) {
      return new RefusalException(
          RefusalReason.TIMED_OUT,
          "解析超过 %d 秒仍未完成，请拆分或另存为其他格式后再上传。".formatted(limits.timePerFile().toSeconds()));
    }
    return new RefusalException(RefusalReason.CRASHED, "解析时耗尽内存或异常退出，请拆分或另存为其他格式后再上传。");
  }

  /**
   * What a fault in the fork means for the file.
   *
   * @throws IOException when the disk is full: the file is not to blame
   */
  RefusalException of(Fault fault, String mediaType) throws IOException {
    return switch (fault) {
      case DISK_FULL -> throw new IOException("no space left on device");
      case EMPTY -> empty();
      case ENCRYPTED -> encrypted();
      case TOO_DEEP -> tooDeep();
      case BOMB -> bomb();
      case ENTITIES -> entities();
      case TOO_MUCH -> tooMuch();
      case UNSUPPORTED -> unsupported(mediaType);
      case CORRUPT -> corrupt();
    };
  }
}
