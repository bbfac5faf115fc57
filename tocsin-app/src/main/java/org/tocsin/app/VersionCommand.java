package org.tocsin.app;

import java.util.concurrent.Callable;
import org.tocsin.coder.Version;
import org.tocsin.knowledge.data.KnowledgeIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** Prints the versions that a record names. */
@Command(
    name = "version",
    mixinStandardHelpOptions = true,
    versionProvider = VersionCommand.Provider.class,
    description = "Prints the version of the program and of its knowledge.")
final class VersionCommand implements Callable<Integer> {
  private final Terminal terminal;

  VersionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    for (String line : lines()) {
      terminal.out().println(line);
    }
    return Exit.OK;
  }

  private static String[] lines() {
    return new String[] {
      "tocsin " + Version.current(),
      "knowledge " + KnowledgeIndex.fingerprint(),
      "java " + System.getProperty("java.version")
    };
  }

  /** The same for --version. */
  static final class Provider implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return lines();
    }
  }
}
