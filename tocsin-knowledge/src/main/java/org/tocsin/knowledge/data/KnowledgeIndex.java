package org.tocsin.knowledge.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lists the knowledge files with their SHA-256; run by the build. The hash of the list names the
 * knowledge that a record was coded with.
 */
public final class KnowledgeIndex {
  /** The list's name in the knowledge folder. */
  public static final String FILE = "index.txt";

  private KnowledgeIndex() {}

  /** Writes the index of a knowledge folder into it, and compiles the folder's YAML files. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    for (Path file : files(folder)) {
      String name = name(folder, file);
      if (name.endsWith(".yaml")) {
        Files.write(
            folder.resolve(name + YamlFile.COMPILED),
            YamlFile.compile(name, Files.readAllBytes(file)));
      }
    }
    Files.writeString(folder.resolve(FILE), of(folder), StandardCharsets.UTF_8);
  }

  static String of(Path folder) throws IOException {
    StringBuilder index = new StringBuilder();
    for (Path file : files(folder)) {
      String name = name(folder, file);
      index.append(hash(Files.readAllBytes(file))).append("  ").append(name).append('\n');
    }
    return index.toString();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".class"))
          .filter(file -> !file.toString().endsWith(".yaml" + YamlFile.COMPILED))
          .filter(file -> !file.getFileName().toString().equals(FILE))
          .sorted()
          .toList();
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static String hash(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  /** The SHA-256 of the shipped knowledge, hexadecimal. */
  public static String fingerprint() {
    return hash(KnowledgeFolder.bytes(FILE));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
