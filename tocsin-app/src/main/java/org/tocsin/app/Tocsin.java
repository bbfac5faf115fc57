package org.tocsin.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The program. */
@Command(
    name = "tocsin",
    description = "Turns news reports into coded political events.",
    subcommands = {CodeCommand.class, HelpCommand.class})
public final class Tocsin {
  private Tocsin() {}

  /** Runs a command and ends with its exit code. */
  public static void main(String[] arguments) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    int code = new CommandLine(new Tocsin()).execute(arguments);
    out.flush();
    System.exit(code);
  }
}
