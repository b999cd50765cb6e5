package cn.tianwen.admin.upload;

import java.nio.file.Path;

/**
 * A file that has arrived.
 *
 * @param name as it was uploaded, masked, at most 200 characters, never blank
 * @param file where it lies; deleted when it was read
 */
record UploadedFile(String name, Path file) {}
