package org.tocsin.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tocsin.coder.Coder;

/** The coder, loaded once: beside other work if begun early, else when it is first asked for. */
public final class LoadedCoder implements Supplier<Coder> {
  private @Nullable CompletableFuture<Coder> loading;

  /** Begins to load it. */
  public synchronized CompletableFuture<Coder> begin() {
    CompletableFuture<Coder> begun = loading;
    if (begun == null) {
      begun = CompletableFuture.supplyAsync(Coder::load);
      loading = begun;
    }
    return begun;
  }

  @Override
  public Coder get() {
    try {
      return begin().join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw e;
    }
  }
}
