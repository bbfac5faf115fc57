package org.tocsin.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.tocsin.app.code.CodeCommand;
import org.tocsin.app.score.ScoreCommand;
import org.tocsin.app.show.ExplainCommand;
import org.tocsin.app.show.WhyCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program. Start at {@link #commandLine}, which lists the commands. */
@Command(
    name = "tocsin",
    mixinStandardHelpOptions = true,
    versionProvider = VersionCommand.Provider.class,
    description = "Turns news reports into coded political events.",
    subcommands = HelpCommand.class)
public final class Tocsin {
  private static final Set<String> CODING = Set.of("code", "why", "explain");

  private Tocsin() {}

  /** Runs a command and ends with its exit code. */
  public static void main(String[] arguments) {
    Terminal terminal = Terminal.ofProcess();
    LoadedCoder coder = new LoadedCoder();
    if (arguments.length > 1 && CODING.contains(arguments[0])) {
      // Models are read while the command line is understood.
      coder.begin();
    }
    int code = commandLine(terminal, coder).execute(arguments);
    terminal.out().flush();
    System.exit(code);
  }

  /** All commands, writing to a terminal. */
  public static CommandLine commandLine(Terminal terminal) {
    return commandLine(terminal, new LoadedCoder());
  }

  private static CommandLine commandLine(Terminal terminal, LoadedCoder coder) {
    CommandLine commands = new CommandLine(new Tocsin());
    commands
        .addSubcommand(new CodeCommand(terminal, coder))
        .addSubcommand(new WhyCommand(terminal, coder))
        .addSubcommand(new ExplainCommand(terminal, coder))
        .addSubcommand(new ScoreCommand(terminal))
        .addSubcommand(new CompletionCommand(terminal))
        .addSubcommand(new VersionCommand(terminal))
        .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
        .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
        .setUsageHelpAutoWidth(false)
        .setParameterExceptionHandler((fault, rest) -> usage(terminal, fault))
        .setExecutionExceptionHandler((fault, command, parsed) -> failure(terminal, fault));
    return commands;
  }

  private static int usage(Terminal terminal, ParameterException fault) {
    terminal.err().println("tocsin: " + fault.getMessage());
    PrintWriter err = fault.getCommandLine().getErr();
    UnmatchedArgumentException.printSuggestions(fault, err);
    err.flush();
    String command = fault.getCommandLine().getCommandSpec().qualifiedName();
    terminal.err().println("Try: " + command + " --help");
    return Exit.USAGE;
  }

  private static int failure(Terminal terminal, Exception fault) throws Exception {
    if (fault instanceof Failure failure) {
      terminal.err().println("tocsin: " + failure.getMessage());
      return Exit.FAILURE;
    }
    // A bug or a broken set-up: its trace is what helps.
    throw fault;
  }
}
