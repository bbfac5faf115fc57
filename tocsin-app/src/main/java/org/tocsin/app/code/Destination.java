package org.tocsin.app.code;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.tocsin.app.Failure;
import org.tocsin.app.Terminal;

/** Where records go: standard output, or a file that takes its name when it is complete. */
final class Destination implements AutoCloseable {
  private final OutputStream stream;
  private final Optional<Path> file;

  private Destination(OutputStream stream, Optional<Path> file) {
    this.stream = stream;
    this.file = file;
  }

  static Destination of(Terminal terminal, Optional<Path> file) {
    if (file.isEmpty()) {
      return new Destination(new BufferedOutputStream(terminal.out(), 1 << 16), file);
    }
    try {
      return new Destination(
          new BufferedOutputStream(Files.newOutputStream(part(file.get())), 1 << 16), file);
    } catch (IOException e) {
      throw new Failure(
          file.get()
              + ": cannot be written ("
              + e.getMessage()
              + "); check that its folder is there");
    }
  }

  OutputStream stream() {
    return stream;
  }

  /** Everything was written. */
  void complete() throws IOException {
    stream.flush();
    if (file.isPresent()) {
      stream.close();
      Files.move(part(file.get()), file.get(), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    if (file.isPresent()) {
      stream.close();
      Files.deleteIfExists(part(file.get()));
    }
  }

  private static Path part(Path file) {
    return file.resolveSibling(file.getFileName() + ".part");
  }
}
