package org.tocsin.language;

/** This project's own models. */
final class TocsinPeer implements Peer {
  private final Analysis analysis = new Analysis(Models.load());
  private final boolean universal;

  TocsinPeer(boolean universal) {
    this.universal = universal;
  }

  @Override
  public String name() {
    return "Tocsin";
  }

  @Override
  public boolean parses() {
    return true;
  }

  @Override
  public boolean universal() {
    return universal;
  }

  @Override
  public Found read(String[] words) {
    analysis.run(words);
    String[] tags = new String[words.length];
    int[] heads = new int[words.length];
    String[] relations = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      TagLabel label = analysis.tag(i);
      tags[i] = universal ? label.tag().name() : label.fine();
      heads[i] = analysis.head(i);
      relations[i] = analysis.relation(i);
    }
    return new Found(tags, heads, relations);
  }
}
