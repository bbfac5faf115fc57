package org.tocsin.benchmark;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.tocsin.coder.Coder;
import org.tocsin.knowledge.Knowledge;
import org.tocsin.language.English;

/**
 * What every part measures with.
 *
 * @param gold folder of hand-coded documents and of others' data
 * @param data folder of treebanks
 * @param english analyses texts, for parts that measure one stage
 * @param knowledge as shipped
 * @param coder composed of both
 */
record Bench(Path gold, Path data, English english, Knowledge knowledge, Coder coder) {
  /**
   * With the shipped models and knowledge, on data in {@code gold} and {@code data} of a folder.
   */
  static Bench on(Path folder) {
    CompletableFuture<English> english = CompletableFuture.supplyAsync(English::load);
    Knowledge knowledge = Knowledge.load();
    Coder coder = new Coder(english.join(), knowledge);
    return new Bench(
        folder.resolve("gold"), folder.resolve("data"), english.join(), knowledge, coder);
  }

  Path external(String path) {
    return gold.resolve("external").resolve(path);
  }
}
