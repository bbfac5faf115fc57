package org.tocsin.coder.place;

import org.tocsin.knowledge.gazetteer.EntryKind;
import org.tocsin.knowledge.gazetteer.GazetteerEntry;
import org.tocsin.model.Place;

/** Which places lie in which, and how far apart they are. */
final class Containment {
  private static final double EARTH_KM = 6371;

  private Containment() {}

  /** Whether the first place, a country or a division, holds the second. */
  static boolean holds(GazetteerEntry holder, GazetteerEntry inner) {
    if (holder.country().isEmpty() || !holder.country().equals(inner.country())) {
      return false;
    }
    return switch (holder.kind()) {
      case COUNTRY -> inner.kind() != EntryKind.COUNTRY;
      case ADMIN1 ->
          inner.kind() != EntryKind.COUNTRY
              && inner.kind() != EntryKind.ADMIN1
              && (holder.admin1().isPresent()
                  ? holder.admin1().equals(inner.admin1())
                  : near(holder, inner));
      case CITY, SITE, REGION -> false;
    };
  }

  private static boolean near(GazetteerEntry a, GazetteerEntry b) {
    return a.point().isPresent()
        && b.point().isPresent()
        && kilometres(a.point().get(), b.point().get()) < 400;
  }

  /** Great-circle distance. */
  static double kilometres(Place.Point a, Place.Point b) {
    double dLatitude = Math.toRadians(b.latitude() - a.latitude()) / 2;
    double dLongitude = Math.toRadians(b.longitude() - a.longitude()) / 2;
    double h =
        Math.pow(Math.sin(dLatitude), 2)
            + Math.cos(Math.toRadians(a.latitude()))
                * Math.cos(Math.toRadians(b.latitude()))
                * Math.pow(Math.sin(dLongitude), 2);
    return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
