package cn.tianwen.accounts.web.signin;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.Deserializer;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;

/**
 * What a session may hold: texts, what is on its way to the next page, and the challenge of a
 * passkey. Nothing else is read back, whatever the database says.
 */
final class SessionValues implements Deserializer<Object> {

  private static final ObjectInputFilter ALLOWED =
      ObjectInputFilter.Config.createFilter(
          "maxdepth=20;maxbytes=65536;maxrefs=5000;maxarray=5000;"
              + "java.lang.*;java.util.*;java.util.concurrent.CopyOnWriteArrayList;java.time.*;"
              + "java.net.URI;"
              + "org.springframework.security.web.webauthn.api.*;"
              + "org.springframework.web.servlet.FlashMap;"
              + "org.springframework.util.LinkedMultiValueMap;"
              + "org.springframework.util.MultiValueMapAdapter;!*");

  /** To and from the bytes of a session attribute. */
  static ConversionService conversion() {
    GenericConversionService conversion = new GenericConversionService();
    conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
    conversion.addConverter(
        byte[].class, Object.class, new DeserializingConverter(new SessionValues()));
    return conversion;
  }

  @Override
  public Object deserialize(InputStream stream) throws IOException {
    try (ObjectInputStream objects = new ObjectInputStream(stream)) {
      objects.setObjectInputFilter(ALLOWED);
      return objects.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException("A session holds what this program does not know", e);
    }
  }
}
