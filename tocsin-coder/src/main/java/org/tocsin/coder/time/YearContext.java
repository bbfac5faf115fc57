package org.tocsin.coder.time;

import org.tocsin.coder.count.Atoms;

/** Whether four digits stand where a year stands, and not a number of things. */
final class YearContext {
  private YearContext() {}

  static boolean allows(Atoms atoms, int at) {
    if (quantity(atoms, at)) {
      return false;
    }
    if (atoms.is(at - 1, "in", "since", "by", "of", "from", "until", "till", "during", "before")
        || atoms.is(at - 1, "after", "early", "late", "mid", "throughout", "year", "circa", "for")
        || atoms.is(at - 1, "the", "through", "between", "(", "[", "and", "to", "-", ",", "/")
        || atoms.is(at - 1, "a", "this", "that", "its", "their", "his", "her", "'s", "around")) {
      return true;
    }
    boolean opens = at == 0;
    boolean closes = at + 1 >= atoms.size() || atoms.is(at + 1, ".", ",", ";", ":", ")", "-", "'s");
    return opens || closes && !atoms.is(at - 1, "no", "number", "flight", "#", "$");
  }

  /** "about 1500 people", "$1999", "2000 workers", "1800 GMT", "1995 km". */
  private static boolean quantity(Atoms atoms, int at) {
    if (atoms.is(at - 1, "$", "£", "€", "r", "than", "least", "over", "nearly", "almost", "some")
        || atoms.is(at - 1, "about", "approximately", "roughly", "up", "only", "exactly", ":", "at")
        || atoms.is(at - 1, "around") && !atoms.is(at + 1, ".", ",", "")
        || atoms.is(at - 1, ".") && atoms.glued(at)) {
      return true;
    }
    return atoms.is(at + 1, "people", "workers", "men", "women", "troops", "soldiers", "gmt", "utc")
        || atoms.is(at + 1, "others", "more", "dead", "killed", "injured", "arrested", "hours", "%")
        || atoms.is(at + 1, "protesters", "demonstrators", "police", "members", "million", "km")
        || atoms.is(at + 1, "miles", "metres", "meters", "employees", "jobs", "local", "students")
        || atoms.is(at + 1, "miners", "teachers", "strikers", "percent", "casualties", "prisoners");
  }
}
