package org.tocsin.knowledge.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The knowledge files that are shipped, by their path below {@code org/tocsin/knowledge}. */
public final class KnowledgeFolder {
  private static final String ROOT = "/org/tocsin/knowledge/";

  private KnowledgeFolder() {}

  /** The bytes of a file such as "lang/en/lists/sport.yaml". */
  public static byte[] bytes(String file) {
    return find(file)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "knowledge file " + file + " is missing; build the project again"));
  }

  /** The bytes of a file, if there is one. */
  static Optional<byte[]> find(String file) {
    try (InputStream in = KnowledgeFolder.class.getResourceAsStream(ROOT + file)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether there is such a file. */
  public static boolean has(String file) {
    return find(file).isPresent();
  }

  /** The text of a file, UTF-8. */
  public static String text(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  /** The lines of a file, UTF-8. */
  public static List<String> lines(String file) {
    return text(file).lines().toList();
  }
}
