package org.tocsin.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What one run of the program did.
 *
 * @param code exit code
 * @param out standard output
 * @param err standard error
 */
public record Cli(int code, String out, String err) {
  /** Runs the program in this process, without a terminal. */
  public static Cli run(Object... arguments) {
    return start(false, arguments);
  }

  /** Runs the program on a terminal with colours. */
  public static Cli runOnTerminal(Object... arguments) {
    return start(true, arguments);
  }

  private static Cli start(boolean terminal, Object[] arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal streams =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            terminal,
            terminal,
            terminal,
            100);
    int code =
        Tocsin.commandLine(streams)
            .execute(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
    streams.out().flush();
    return new Cli(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  public List<String> lines() {
    return out.lines().toList();
  }

  /** The project's folder. */
  public static Path project() {
    Path here = Path.of("").toAbsolutePath();
    while (here != null && !Files.exists(here.resolve("samples"))) {
      here = here.getParent();
    }
    if (here == null) {
      throw new AssertionError("the folder samples is not above " + Path.of("").toAbsolutePath());
    }
    return here;
  }
}
