package org.tocsin.app.code;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.app.Failure;
import org.tocsin.coder.Coder;
import org.tocsin.io.write.EventWriter;
import org.tocsin.model.Article;
import org.tocsin.model.CodedArticle;
import org.tocsin.model.Reading;

/** Codes articles with several threads and writes them in the order in which they were read. */
final class Run {
  /**
   * What became of the articles.
   *
   * @param coded how many were coded
   * @param failed those that were not, in order
   */
  record Result(int coded, List<Reading.Unreadable> failed) {
    Result {
      failed = List.copyOf(failed);
    }
  }

  /** One article at work. */
  private record Job(Article article, Future<CodedArticle> coded) {}

  private final Supplier<Coder> loader;
  private final PublicationDays days;
  private final int threads;
  private final Progress progress;

  private final List<Reading.Unreadable> failed = new ArrayList<>();
  private int written;

  Run(Supplier<Coder> loader, PublicationDays days, int threads, Progress progress) {
    this.loader = loader;
    this.days = days;
    this.threads = threads;
    this.progress = progress;
  }

  /** Codes all articles of the files. */
  Result code(List<Path> files, EventWriter.Sink sink) throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      // Knowledge is loaded while the first files are read.
      Future<Coder> coder = workers.submit(loader::get);
      Deque<Job> jobs = new ArrayDeque<>();
      for (Path file : files) {
        try (Stream<Reading> readings = Inputs.read(file)) {
          for (Reading reading : (Iterable<Reading>) readings::iterator) {
            if (reading instanceof Reading.Unreadable unreadable) {
              failed.add(unreadable);
            } else if (reading instanceof Reading.Read read) {
              Coder ready = result(coder);
              Article article = days.apply(read.article());
              jobs.add(new Job(article, workers.submit(() -> ready.code(article))));
            }
            // A bounded queue: a file of any length passes through a bounded memory.
            while (jobs.size() > 4 * threads) {
              write(jobs.remove(), sink);
            }
          }
        }
        progress.file(written);
      }
      while (!jobs.isEmpty()) {
        write(jobs.remove(), sink);
        progress.article(written);
      }
    } finally {
      workers.shutdownNow();
    }
    return new Result(written, failed);
  }

  private void write(Job job, EventWriter.Sink sink) throws IOException {
    try {
      sink.write(job.coded().get());
      written++;
    } catch (ExecutionException e) {
      // One article must not cost the others; the trace names the fault.
      failed.add(
          new Reading.Unreadable(
              job.article().origin(),
              "internal",
              "the coder failed on it (" + at(e.getCause()) + "); please report it with the text"));
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private static Coder result(Future<Coder> coder) {
    try {
      return coder.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private static Failure interrupted() {
    Thread.currentThread().interrupt();
    return new Failure("interrupted");
  }

  private static String at(@Nullable Throwable fault) {
    if (fault == null) {
      return "unknown";
    }
    StackTraceElement[] trace = fault.getStackTrace();
    return trace.length == 0 ? fault.toString() : fault + " at " + trace[0];
  }
}
