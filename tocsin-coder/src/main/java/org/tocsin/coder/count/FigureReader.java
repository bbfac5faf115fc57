package org.tocsin.coder.count;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.tocsin.knowledge.number.NumberWords;
import org.tocsin.knowledge.number.Phrases;

/** Reads numbers in digits and words: "1.8 million", "two dozen", "half a million", "dozens". */
public final class FigureReader {
  private static final int MAX_DIGITS = 15;
  private static final long HUNDRED = 100;
  private static final long MAX = 1_000_000_000_000L;
  private static final long SOME = 3;

  private final NumberWords words;

  public FigureReader(NumberWords words) {
    this.words = words;
  }

  /** The longest number that begins at this piece. */
  public Optional<Figure> read(Atoms atoms, int first) {
    Optional<Figure> some = someOf(atoms, first);
    if (some.isPresent()) {
      return some;
    }
    Optional<Phrases.Match<Long>> vague = words.vague(atoms.lower(), first);
    if (vague.isPresent()) {
      return Optional.of(
          new Figure(vague.get().end(), vague.get().value(), OptionalLong.empty(), false));
    }
    if (atoms.is(first, "half") && atoms.is(first + 1, "a", "-")) {
      return multiple(atoms, first + 2, new BigDecimal("0.5"));
    }
    String word = atoms.word(first);
    return !word.isEmpty() && Character.isDigit(word.charAt(0))
        ? digits(atoms, first)
        : spelled(atoms, first);
  }

  /** "several hundred", "a few dozen", "a couple of thousand". */
  private Optional<Figure> someOf(Atoms atoms, int first) {
    int at;
    long times = SOME;
    if (atoms.is(first, "several", "many")) {
      at = first + 1;
    } else if (atoms.is(first, "a") && atoms.is(first + 1, "few")) {
      at = first + 2;
    } else if (atoms.is(first, "a") && atoms.is(first + 1, "couple")) {
      at = atoms.is(first + 2, "of") ? first + 3 : first + 2;
      times = 2;
    } else {
      return Optional.empty();
    }
    OptionalLong scale = scaleOrCollective(atoms.word(at));
    return scale.isEmpty()
        ? Optional.empty()
        : Optional.of(new Figure(at + 1, times * scale.getAsLong(), OptionalLong.empty(), false));
  }

  private OptionalLong scaleOrCollective(String word) {
    OptionalLong scale = words.scale(word);
    return scale.isPresent() ? scale : words.collective(word);
  }

  private Optional<Figure> multiple(Atoms atoms, int at, BigDecimal times) {
    OptionalLong scale = scaleOrCollective(atoms.word(at));
    return scale.isEmpty()
        ? Optional.empty()
        : Optional.of(Figure.exact(at + 1, times(times, scale.getAsLong()), false));
  }

  private static long times(BigDecimal number, long scale) {
    return number.multiply(BigDecimal.valueOf(scale)).longValue();
  }

  private Optional<Figure> digits(Atoms atoms, int first) {
    Optional<BigDecimal> number = decimal(atoms.word(first));
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int end = first + 1;
    BigDecimal value = number.get();
    while (group(atoms, end, first)) {
      value = value.multiply(BigDecimal.valueOf(1000)).add(new BigDecimal(atoms.word(end)));
      end++;
    }
    int after = atoms.is(end, "-") ? end + 1 : end;
    OptionalLong scale = scaleOrCollective(atoms.word(after));
    if (scale.isPresent()) {
      return Optional.of(Figure.exact(after + 1, times(value, scale.getAsLong()), false));
    }
    if (value.stripTrailingZeros().scale() > 0) {
      return Optional.empty();
    }
    return Optional.of(Figure.exact(end, value.longValue(), true));
  }

  /** Whether this piece continues a number whose thousands are parted by a space: "12 500". */
  private static boolean group(Atoms atoms, int at, int first) {
    if (at >= atoms.size() || at - first > 3) {
      return false;
    }
    String word = atoms.word(at);
    return word.length() == 3
        && word.chars().allMatch(c -> c >= '0' && c <= '9')
        && atoms.word(first).length() <= 3
        && atoms.atom(at).start() - atoms.atom(at - 1).end() == 1;
  }

  /** "12", "1,200", "1.8", "1.8m", "20k"; empty for anything else, such as "30s" or "1,20". */
  private static Optional<BigDecimal> decimal(String word) {
    int end = word.length();
    BigDecimal scale = BigDecimal.ONE;
    if (word.endsWith("m") || word.endsWith("k")) {
      scale = BigDecimal.valueOf(word.endsWith("m") ? 1_000_000 : 1_000);
      end--;
    }
    StringBuilder plain = new StringBuilder();
    int comma = -1;
    boolean point = false;
    for (int i = 0; i < end; i++) {
      char c = word.charAt(i);
      if (c >= '0' && c <= '9') {
        plain.append(c);
      } else if (c == ',' && !point && (comma < 0 ? i <= 3 : i - comma == 4)) {
        comma = i;
      } else if (c == '.' && !point && i < end - 1) {
        point = true;
        plain.append(c);
      } else {
        return Optional.empty();
      }
    }
    boolean grouped = comma < 0 || point || end - comma == 4;
    if (plain.isEmpty() || plain.length() > MAX_DIGITS || !grouped) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(plain.toString()).multiply(scale));
  }

  private Optional<Figure> spelled(Atoms atoms, int first) {
    long total = 0;
    long current = 0;
    long last = -1;
    int at = first;
    if (atoms.is(at, "a", "an", "one") && scaleOrCollective(atoms.word(at + 1)).isPresent()) {
      current = 1;
      at++;
      last = 1;
    }
    int end = at;
    boolean any = false;
    while (at < atoms.size() && total < MAX && current < MAX) {
      String word = atoms.word(at);
      OptionalLong cardinal = words.cardinal(word);
      OptionalLong scale = words.scale(word);
      if (cardinal.isPresent()) {
        long value = cardinal.getAsLong();
        boolean fits = last < 0 || last >= HUNDRED || last >= 20 && value > 0 && value < 10;
        if (!fits) {
          break;
        }
        current += value;
        last = value;
      } else if (scale.isPresent() && (any || last == 1)) {
        long value = scale.getAsLong();
        if (value == HUNDRED) {
          current = Math.max(1, current) * HUNDRED;
        } else {
          total += Math.max(1, current) * value;
          current = 0;
        }
        last = value;
      } else if (words.collective(word).isPresent() && (any || last == 1)) {
        long set = words.collective(word).getAsLong();
        return Optional.of(Figure.exact(at + 1, Math.max(1, current) * set, false));
      } else {
        Optional<Figure> half = any ? andHalf(atoms, at, current) : Optional.empty();
        if (half.isPresent()) {
          return half;
        }
        boolean joins =
            any
                && (atoms.is(at, "-") || atoms.is(at, "and") && last >= HUNDRED)
                && words.cardinal(atoms.word(at + 1)).isPresent();
        if (!joins && !(any && atoms.is(at, "-") && words.scale(atoms.word(at + 1)).isPresent())) {
          break;
        }
        at++;
        continue;
      }
      any = true;
      at++;
      end = at;
    }
    return any ? Optional.of(Figure.exact(end, total + current, false)) : Optional.empty();
  }

  /** "two and a half million", "three-and-a-half million". */
  private Optional<Figure> andHalf(Atoms atoms, int at, long whole) {
    StringBuilder read = new StringBuilder();
    int i = at;
    while (i < atoms.size() && i < at + 6 && read.length() < "andahalf".length()) {
      if (!atoms.is(i, "-")) {
        read.append(atoms.word(i));
      }
      i++;
    }
    if (!read.toString().equals("andahalf")) {
      return Optional.empty();
    }
    return multiple(
        atoms, atoms.is(i, "-") ? i + 1 : i, BigDecimal.valueOf(whole).add(new BigDecimal("0.5")));
  }
}
