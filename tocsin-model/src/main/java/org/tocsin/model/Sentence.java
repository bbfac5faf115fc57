package org.tocsin.model;

import java.util.List;
import java.util.Optional;

/** One analysed sentence: its tokens, the tree over them and the names among them. */
public final class Sentence {
  private final int index;
  private final SegmentKind kind;
  private final Span span;
  private final List<Token> tokens;
  private final List<Name> names;
  private final int[][] children;

  /**
   * @param index position in its document, from 0
   * @param kind what sort of stretch
   * @param span the whole sentence
   * @param tokens its tokens in order, at least one
   * @param names the names among them, in order, not overlapping
   */
  public Sentence(int index, SegmentKind kind, Span span, List<Token> tokens, List<Name> names) {
    this.index = index;
    this.kind = kind;
    this.span = span;
    this.tokens = List.copyOf(tokens);
    this.names = List.copyOf(names);
    this.children = childrenOf(this.tokens);
  }

  private static int[][] childrenOf(List<Token> tokens) {
    int[] sizes = new int[tokens.size()];
    for (Token token : tokens) {
      if (!token.root()) {
        sizes[token.head()]++;
      }
    }
    int[][] children = new int[tokens.size()][];
    for (int i = 0; i < children.length; i++) {
      children[i] = new int[sizes[i]];
      sizes[i] = 0;
    }
    for (Token token : tokens) {
      if (!token.root()) {
        children[token.head()][sizes[token.head()]++] = token.index();
      }
    }
    return children;
  }

  public int index() {
    return index;
  }

  public SegmentKind kind() {
    return kind;
  }

  public Span span() {
    return span;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  public int size() {
    return tokens.size();
  }

  public List<Name> names() {
    return names;
  }

  /** Indices of the tokens governed by this one, in order. The array must not be changed. */
  public int[] children(int token) {
    return children[token];
  }

  /** The first child with this relation, subtype included or not: "nsubj" also finds nsubj:pass. */
  public Optional<Token> child(int token, String relation) {
    for (int i : children[token]) {
      Token child = tokens.get(i);
      if (child.relation().equals(relation) || child.baseRelation().equals(relation)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** Whether the second token lies in the subtree of the first (a token lies in its own). */
  public boolean dominates(int ancestor, int token) {
    int at = token;
    for (int steps = 0; steps <= tokens.size(); steps++) {
      if (at == ancestor) {
        return true;
      }
      Token here = tokens.get(at);
      if (here.root()) {
        return false;
      }
      at = here.head();
    }
    return false;
  }

  /** The span from the first token to before the end token. */
  public Span span(int first, int end) {
    return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
  }

  /** The name that covers this token. */
  public Optional<Name> nameAt(int token) {
    for (Name name : names) {
      if (name.covers(token)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }
}
