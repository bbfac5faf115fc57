package org.tocsin.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes the sentences that a teacher of names is to answer, each once, a line each with tabs
 * between its tokens: {@code TeachingText OUTPUT PATH...}, of treebanks (.conllu) those without
 * names of their own.
 */
public final class TeachingText {
  private TeachingText() {}

  public static void main(String[] arguments) throws IOException {
    Set<String> lines = new LinkedHashSet<>();
    for (String argument : List.of(arguments).subList(1, arguments.length)) {
      for (String[] forms : sentences(Path.of(argument))) {
        lines.add(line(forms));
      }
    }
    Files.write(Path.of(arguments[0]), lines);
  }

  private static List<String[]> sentences(Path path) throws IOException {
    if (!path.toString().endsWith(".conllu")) {
      return PlainTexts.sentences(path);
    }
    List<String[]> sentences = new ArrayList<>();
    for (Treebank.Tree tree : Treebank.read(path)) {
      if (tree.names().length == 0) {
        sentences.add(tree.forms());
      }
    }
    return sentences;
  }

  /** A sentence as one line. */
  static String line(String[] forms) {
    return String.join("\t", forms);
  }
}
