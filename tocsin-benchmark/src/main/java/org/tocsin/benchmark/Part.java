package org.tocsin.benchmark;

import java.nio.file.Path;
import java.util.List;

/** One set of hand-coded data and what is measured on it. */
interface Part {
  /** Short and stable; the page's tables and the history are kept under it. */
  String name();

  /** Whether it takes well under a minute, so that every check can run it. */
  boolean quick();

  /** The files and folders without which there is nothing to measure. */
  List<Path> needs(Bench bench);

  /**
   * The figures. The data is read and coded once.
   *
   * @throws java.io.IOException naming the file where data is not as it should be
   */
  List<Table> measure(Bench bench) throws Exception;
}
