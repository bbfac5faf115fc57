package org.tocsin.knowledge;

/** A fault in a knowledge file: which file, which line, what is wrong and what to do about it. */
public final class KnowledgeException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * @param file the file, below the knowledge folder
   * @param line from 1
   * @param problem what is wrong
   * @param remedy what to do about it
   */
  public KnowledgeException(String file, int line, String problem, String remedy) {
    super(file + ":" + line + ": " + problem + ". " + remedy + ".");
  }
}
