package org.tocsin.coder.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.model.DayRange;
import org.tocsin.model.EventDate;
import org.tocsin.model.Place;
import org.tocsin.model.PlaceBasis;
import org.tocsin.model.PlacePrecision;

/** Whether two mentions share day and place. */
final class SettingLikeness {
  void add(
      Draft one, Draft other, boolean local, Calendar calendar, List<String> features) {
    if (one.date().isPresent() && other.date().isPresent()) {
      features.add(dates(one.date().get(), other.date().get()));
    }
    Set<String> here = calendar.days(one);
    Set<String> there = calendar.days(other);
    if (one.sentence() != other.sentence() && !here.isEmpty() && !there.isEmpty()) {
      features.add(
          here.stream().anyMatch(there::contains) ? "day-named-near-both" : "days-named-near-differ");
    }
    if (one.place().isPresent() && other.place().isPresent()) {
      places(one.place().get(), other.place().get(), local, features);
    }
  }

  private static String dates(EventDate one, EventDate other) {
    if (one.edtf().equals(other.edtf())) {
      return "date-same";
    }
    Optional<DayRange> a = days(one);
    Optional<DayRange> b = days(other);
    if (a.isEmpty() || b.isEmpty()) {
      return "date-unclear";
    }
    if (!a.get().overlaps(b.get())) {
      return near(a.get(), b.get()) ? "date-next-day" : "date-differs";
    }
    return open(a.get()) || open(b.get()) ? "date-unclear" : "date-meets";
  }

  private static Optional<DayRange> days(EventDate date) {
    try {
      return Optional.of(DayRange.of(date.edtf()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** An interval without beginning or end meets nearly everything and so says nothing. */
  private static boolean open(DayRange days) {
    return days.first().equals(LocalDate.MIN) || days.last().equals(LocalDate.MAX);
  }

  /** Reports blur the day of a happening and the day on which it was told. */
  private static boolean near(DayRange one, DayRange other) {
    return one.first().equals(one.last())
        && other.first().equals(other.last())
        && (one.last().plusDays(1).equals(other.first())
            || other.last().plusDays(1).equals(one.first()));
  }

  private static void places(Place one, Place other, boolean local, List<String> features) {
    boolean stated = one.basis() == PlaceBasis.STATED && other.basis() == PlaceBasis.STATED;
    if (one.name().equals(other.name())) {
      features.add(stated && fine(one) ? "place-same" : "place-perhaps-same");
      return;
    }
    if (!stated) {
      return;
    }
    if (one.country().isPresent()
        && other.country().isPresent()
        && !one.country().equals(other.country())) {
      features.add(local ? "country-differs" : "country-named-differs");
    } else if (one.name().contains(other.name()) || other.name().contains(one.name())) {
      features.add("place-within");
    } else if (fine(one) && fine(other) && one.precision() == other.precision()) {
      features.add(local ? "place-differs" : "place-named-differs");
    }
  }

  /** A place with a name of its own; "state-run factory" describes one that has another name. */
  private static boolean fine(Place place) {
    if (Character.isLowerCase(place.name().charAt(0))) {
      return false;
    }
    return place.precision() == PlacePrecision.SITE || place.precision() == PlacePrecision.CITY;
  }
}
