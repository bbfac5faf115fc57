package org.tocsin.app.code;

import java.time.Clock;
import org.tocsin.app.Terminal;
import org.tocsin.app.code.CodeCommand.Telling;

/**
 * Tells on standard error how far a long run is: a bar on a terminal, a line every five seconds
 * otherwise, or a JSON object every second for programs. Short runs say nothing.
 */
final class Progress {
  private static final int WIDTH = 30;

  private final Terminal terminal;
  private final Telling telling;
  private final int files;
  private final Clock clock;
  private final long interval;

  private long due;
  private int done;
  private boolean begun;
  private boolean shown;

  /**
   * @param files how many files there are to read
   */
  Progress(Terminal terminal, Telling telling, int files, Clock clock) {
    this.terminal = terminal;
    this.telling = telling;
    this.files = files;
    this.clock = clock;
    this.interval = telling == Telling.json ? 1000 : terminal.errIsTerminal() ? 200 : 5000;
  }

  /** Another file was read. */
  void file(int articles) {
    done++;
    article(articles);
  }

  /** Another article may have been written. */
  void article(int articles) {
    if (telling == Telling.none) {
      return;
    }
    long now = clock.millis();
    if (!begun) {
      // Counted from when the first file was read, so that loading alone tells nothing; a run
      // that ends within two seconds of it needs no progress.
      begun = true;
      due = now + (telling == Telling.json ? interval : Math.max(interval, 2000));
    } else if (now >= due) {
      due = now + interval;
      tell(articles);
    }
  }

  /** Ends the bar. */
  void end() {
    if (shown && bar()) {
      terminal.err().print("\r\u001b[K");
      terminal.err().flush();
    }
  }

  private boolean bar() {
    return telling == Telling.auto && terminal.errIsTerminal();
  }

  private void tell(int articles) {
    shown = true;
    if (telling == Telling.json) {
      terminal
          .err()
          .println(
              "{\"files_read\":"
                  + done
                  + ",\"files\":"
                  + files
                  + ",\"articles\":"
                  + articles
                  + "}");
    } else if (bar()) {
      int full = files == 0 ? 0 : WIDTH * done / files;
      terminal
          .err()
          .print(
              "\r["
                  + "#".repeat(full)
                  + " ".repeat(WIDTH - full)
                  + "] "
                  + done
                  + "/"
                  + files
                  + " files, "
                  + articles
                  + " articles");
      terminal.err().flush();
    } else {
      terminal.err().println("tocsin: read " + done + " of " + files + " files, coded " + articles);
    }
  }
}
