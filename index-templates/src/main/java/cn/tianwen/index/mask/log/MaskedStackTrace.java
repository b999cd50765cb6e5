package cn.tianwen.index.mask.log;

import ch.qos.logback.classic.spi.IThrowableProxy;
import cn.tianwen.index.mask.PersonalDataMasker;
import org.springframework.boot.logging.logback.ExtendedWhitespaceThrowableProxyConverter;

/** What failed and where, without the personal numbers that messages of exceptions may hold. */
public final class MaskedStackTrace extends ExtendedWhitespaceThrowableProxyConverter {

  private final PersonalDataMasker masker = new PersonalDataMasker();

  @Override
  protected String throwableProxyToString(IThrowableProxy failure) {
    return masker.mask(super.throwableProxyToString(failure));
  }
}
