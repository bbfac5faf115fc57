package org.tocsin.language;

import java.util.Arrays;

/**
 * The state of an arc-hybrid parse. Word n stands for the root, behind the last word. Left and
 * right children are kept for features.
 */
public final class ParseState {
  public static final int NONE = -1;

  final int size;
  final int[] stack;
  int depth;
  int next;
  final int[] heads;
  final int[] labels;
  final int[] left1;
  final int[] left2;
  final int[] right1;
  final int[] right2;
  final int[] leftCount;
  final int[] rightCount;

  public ParseState(int size) {
    this.size = size;
    stack = new int[size + 1];
    heads = filled(size + 1);
    labels = filled(size + 1);
    left1 = filled(size + 1);
    left2 = filled(size + 1);
    right1 = filled(size + 1);
    right2 = filled(size + 1);
    leftCount = new int[size + 1];
    rightCount = new int[size + 1];
  }

  private static int[] filled(int size) {
    int[] array = new int[size];
    Arrays.fill(array, NONE);
    return array;
  }

  public boolean done() {
    return next == size && depth == 0;
  }

  public boolean shiftAllowed() {
    return next < size;
  }

  /** The root takes a single child: only when one word is left on the stack. */
  public boolean leftAllowed() {
    return depth > 0 && (next < size || depth == 1);
  }

  public boolean rightAllowed() {
    return depth > 1;
  }

  public void shift() {
    stack[depth++] = next++;
  }

  public void left(int label) {
    int child = stack[--depth];
    attach(child, next, label);
    left2[next] = left1[next];
    left1[next] = child;
    leftCount[next]++;
  }

  public void right(int label) {
    int child = stack[--depth];
    int head = stack[depth - 1];
    attach(child, head, label);
    right2[head] = right1[head];
    right1[head] = child;
    rightCount[head]++;
  }

  private void attach(int child, int head, int label) {
    heads[child] = head;
    labels[child] = label;
  }

  public int stack(int i) {
    return i < depth ? stack[depth - 1 - i] : NONE;
  }

  public int buffer(int i) {
    return next + i <= size ? next + i : NONE;
  }

  public int depth() {
    return depth;
  }

  public int next() {
    return next;
  }

  /** The head found for each word; the size of the sentence for the root's child. */
  public int head(int word) {
    return heads[word];
  }

  public int label(int word) {
    return labels[word];
  }
}
