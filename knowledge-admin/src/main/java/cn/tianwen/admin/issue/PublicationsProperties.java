package cn.tianwen.admin.issue;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code tianwen.publications.*}. An unknown key stops the start.
 *
 * @param publicUrl how people reach the public application; stands in the QR code of every page and
 *     can never be changed there, e.g. {@code https://tianwen.example.cn}
 */
@ConfigurationProperties(prefix = "tianwen.publications", ignoreUnknownFields = false)
public record PublicationsProperties(@DefaultValue("http://localhost:8080") URI publicUrl) {

  /** Refuses what no phone could open. */
  public PublicationsProperties {
    if (publicUrl.getHost() == null
        || !("http".equals(publicUrl.getScheme()) || "https".equals(publicUrl.getScheme()))) {
      throw new IllegalArgumentException(
          "tianwen.publications.public-url must be like https://tianwen.example.cn: " + publicUrl);
    }
  }

  /** The page that says whether the file with a code is genuine. */
  URI verifyAddress(String code) {
    return URI.create(publicUrl.toString().replaceFirst("/+$", "") + "/verify/" + code);
  }
}
