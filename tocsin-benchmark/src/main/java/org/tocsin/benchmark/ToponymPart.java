package org.tocsin.benchmark;

import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Place names of a corpus of news, found and put on the map. */
final class ToponymPart implements Part {
  private final String corpus;

  /**
   * @param corpus name of the file without its ending
   */
  ToponymPart(String corpus) {
    this.corpus = corpus;
  }

  @Override
  public String name() {
    return corpus;
  }

  @Override
  public boolean quick() {
    return true;
  }

  @Override
  public List<Path> needs(Bench bench) {
    return List.of(bench.external("place/" + corpus + ".xml"));
  }

  @Override
  public List<Table> measure(Bench bench) throws Exception {
    NodeList articles =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(needs(bench).get(0).toFile())
            .getElementsByTagName("article");
    Toponyms toponyms = new Toponyms(bench);
    for (int i = 0; i < articles.getLength(); i++) {
      toponyms.article((Element) articles.item(i));
    }
    return List.of(Table.watched("Place names", toponyms.figures()));
  }
}
