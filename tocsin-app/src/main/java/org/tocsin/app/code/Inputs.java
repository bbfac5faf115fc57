package org.tocsin.app.code;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tocsin.io.read.Input;
import org.tocsin.io.read.Readers;
import org.tocsin.model.Reading;

/**
 * The files that arguments name: files as given, folders with all files of known endings in sorted
 * order, "-" for standard input.
 *
 * @param files in the order in which they are read
 * @param passedOver files in folders whose endings are not known
 */
public record Inputs(List<Path> files, int passedOver) {
  private static final Path STANDARD_INPUT = Path.of("-");

  public Inputs {
    files = List.copyOf(files);
  }

  /** The files of arguments. */
  static Inputs of(List<Path> arguments) throws IOException {
    List<Path> files = new ArrayList<>();
    int passedOver = 0;
    for (Path argument : arguments) {
      if (!Files.isDirectory(argument)) {
        files.add(argument);
        continue;
      }
      for (Path file : visible(argument)) {
        if (Readers.knows(file)) {
          files.add(file);
        } else {
          passedOver++;
        }
      }
    }
    return new Inputs(files, passedOver);
  }

  private static List<Path> visible(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !hidden(folder.relativize(file)))
          .sorted()
          .toList();
    }
  }

  private static boolean hidden(Path file) {
    for (Path part : file) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  /** The articles of one file or of standard input; the stream must be closed. */
  public static Stream<Reading> read(Path file) throws IOException {
    return file.equals(STANDARD_INPUT) ? Readers.read(standardInput()) : Readers.read(file);
  }

  /** Standard input, whose beginning is looked at before it is read as a whole. */
  private static Input standardInput() throws IOException {
    byte[] bytes = System.in.readAllBytes();
    return new Input("-", "stdin", () -> new ByteArrayInputStream(bytes));
  }
}
