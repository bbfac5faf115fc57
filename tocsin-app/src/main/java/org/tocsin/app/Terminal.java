package org.tocsin.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;

/**
 * Where output goes and what it may look like there. Always UTF-8.
 *
 * @param out data
 * @param err messages
 * @param outIsTerminal whether a person sees the data directly
 * @param errIsTerminal whether a person sees the messages directly
 * @param colour whether colour may be used in data
 * @param columns width of the screen
 */
public record Terminal(
    PrintStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    boolean colour,
    int columns) {
  private static final int COLUMNS = 100;

  /** The process's own streams; the launcher says in properties which of them are terminals. */
  static Terminal ofProcess() {
    return of(
        stream(FileDescriptor.out), stream(FileDescriptor.err), System.getenv(), properties());
  }

  static Terminal of(
      PrintStream out, PrintStream err, Map<String, String> environment, Properties properties) {
    boolean outIs = properties.getProperty("tocsin.out", "").equals("terminal");
    boolean errIs = properties.getProperty("tocsin.err", "").equals("terminal");
    boolean colour =
        outIs
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "").equals("dumb");
    return new Terminal(out, err, outIs, errIs, colour, columns(properties));
  }

  private static int columns(Properties properties) {
    try {
      int columns = Integer.parseInt(properties.getProperty("tocsin.columns", ""));
      return columns >= 40 ? Math.min(columns, 160) : COLUMNS;
    } catch (NumberFormatException e) {
      return COLUMNS;
    }
  }

  private static Properties properties() {
    return System.getProperties();
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
