package cn.tianwen.index.mask.log;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import cn.tianwen.index.mask.PersonalDataMasker;

/** The message of a line of the log, without personal numbers. */
public final class MaskedMessage extends MessageConverter {

  private final PersonalDataMasker masker = new PersonalDataMasker();

  @Override
  public String convert(ILoggingEvent event) {
    return masker.mask(super.convert(event));
  }
}
