package org.tocsin.io.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Bytes to be read and what they are called.
 *
 * @param origin path or URL as the user gave it; "-" for standard input
 * @param name the file's name without its ending
 * @param opener opens the bytes from the beginning
 */
public record Input(String origin, String name, Opener opener) {
  /** Opens bytes. */
  @FunctionalInterface
  public interface Opener {
    InputStream open() throws IOException;
  }

  /** The bytes of a file. */
  public static Input of(Path file) {
    Path last = file.getFileName();
    String name = last == null ? file.toString() : last.toString();
    String origin = file.toString().replace('\\', '/');
    return new Input(origin, withoutEnding(name), () -> Files.newInputStream(file));
  }

  /** Bytes at hand. */
  public static Input of(String origin, byte[] bytes) {
    String last = origin.substring(origin.lastIndexOf('/') + 1);
    return new Input(origin, withoutEnding(last), () -> new ByteArrayInputStream(bytes));
  }

  InputStream open() throws IOException {
    return opener.open();
  }

  /** The ending of the origin in lower case, without the dot; empty if there is none. */
  String ending() {
    String last = origin.substring(origin.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    return dot <= 0 ? "" : last.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
  }

  private static String withoutEnding(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }
}
