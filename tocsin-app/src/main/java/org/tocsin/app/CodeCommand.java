package org.tocsin.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.tocsin.coder.Coder;
import org.tocsin.io.read.Readers;
import org.tocsin.io.write.EventWriter;
import org.tocsin.io.write.Writers;
import org.tocsin.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Codes articles. */
@Command(name = "code", description = "Codes articles.")
final class CodeCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "FILE")
  List<Path> files = List.of();

  @Option(names = "--json", description = "one JSON object a line and article")
  boolean json;

  @Override
  public Integer call() throws IOException {
    Coder coder = Coder.load();
    int failed = 0;
    try (EventWriter.Sink sink = Writers.of("json").open(System.out, EventWriter.Options.ALL)) {
      for (Path file : files) {
        try (Stream<Reading> readings = Readers.read(file)) {
          for (Reading reading : (Iterable<Reading>) readings::iterator) {
            if (reading instanceof Reading.Read read) {
              sink.write(coder.code(read.article()));
            } else {
              failed++;
              System.err.println(reading);
            }
          }
        }
      }
    }
    return failed == 0 ? 0 : 3;
  }
}
