package org.tocsin.benchmark;

import java.util.List;

/** Everything that is measured. */
final class Parts {
  /** In the order of the page. */
  static final List<Part> ALL =
      List.of(
          new FoundingPart(),
          new DevPart(),
          new PloverPart(),
          new PolnearPart(),
          new CausePart(),
          new LabourPart(),
          new WikiWarsPart(),
          new ToponymPart("lgl"),
          new ToponymPart("TR-News"),
          new LanguagePart());

  private Parts() {}
}
