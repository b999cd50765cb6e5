package cn.tianwen.admin;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code tianwen.content.*}. An unknown key stops the start.
 *
 * @param directory folder of the content store, shared with the public application; need not be
 *     there yet
 */
@ConfigurationProperties(prefix = "tianwen.content", ignoreUnknownFields = false)
public record ContentProperties(@DefaultValue("data/content") Path directory) {}
