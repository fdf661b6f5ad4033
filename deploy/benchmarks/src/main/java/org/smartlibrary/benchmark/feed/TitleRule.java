package org.smartlibrary.benchmark.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Makes the title of a number: two thirds Chinese, one in twelve a part of a set. */
final class TitleRule {

  private static final int FIRST_YEAR = 1950;
  private static final int LAST_YEAR = 2025;
  private static final int ISBN_SINCE = 1975;
  private static final int VOLUMES = 3;

  private TitleRule() {}

  static Title title(long seed, int number) {
    boolean set = number / VOLUMES % 12 == 0;
    int work = set ? number / VOLUMES * VOLUMES : number;
    var random = new SplittableRandom(seed * 31 + work * 0x9E3779B97F4A7C15L);
    boolean chinese = random.nextInt(3) > 0;
    int year = random.nextInt(FIRST_YEAR, LAST_YEAR + 1);
    return new Title(
        main(random, chinese),
        random.nextInt(3) == 0 ? Optional.of(remainder(random, chinese)) : Optional.empty(),
        set ? Optional.of(volume(number % VOLUMES, chinese)) : Optional.empty(),
        authors(random, chinese),
        Words.one(random, chinese ? Words.CHINESE_PUBLISHERS : Words.PUBLISHERS),
        Words.one(random, chinese ? Words.CHINESE_PLACES : Words.PLACES),
        year,
        year < ISBN_SINCE ? Optional.empty() : Optional.of(isbn(set ? work : number, chinese)),
        random.nextInt(80, 900),
        random.nextInt(5) == 0 ? Optional.of(series(random, chinese)) : Optional.empty(),
        Words.one(random, chinese ? Words.CHINESE_SUBJECTS : Words.SUBJECTS),
        Words.one(random, Words.CLASSES) + random.nextInt(1, 90),
        chinese);
  }

  private static String main(SplittableRandom random, boolean chinese) {
    var words = new ArrayList<String>();
    int length = chinese ? random.nextInt(2, 5) : random.nextInt(2, 6);
    for (int word = 0; word < length; word++) {
      words.add(Words.one(random, chinese ? Words.CHINESE_TERMS : Words.TERMS));
    }
    return chinese ? String.join("", words) : "The " + String.join(" ", words);
  }

  private static String remainder(SplittableRandom random, boolean chinese) {
    return chinese
        ? Words.one(random, Words.CHINESE_TERMS) + Words.one(random, Words.CHINESE_KINDS)
        : "a " + Words.one(random, Words.KINDS) + " of " + Words.one(random, Words.TERMS);
  }

  private static String volume(int part, boolean chinese) {
    return chinese ? List.of("上册", "中册", "下册").get(part) : "v. " + (part + 1);
  }

  private static List<String> authors(SplittableRandom random, boolean chinese) {
    var authors = new ArrayList<String>();
    int count = random.nextInt(4) == 0 ? 2 : 1;
    for (int author = 0; author < count; author++) {
      authors.add(chinese ? Words.chineseName(random) : Words.name(random));
    }
    return authors;
  }

  private static String series(SplittableRandom random, boolean chinese) {
    return chinese
        ? Words.one(random, Words.CHINESE_TERMS) + "丛书"
        : Words.one(random, Words.TERMS) + " library";
  }

  /** All parts of a set carry the same number, as they often do. */
  private static String isbn(int work, boolean chinese) {
    String twelve = (chinese ? "9787" : "9780") + "%08d".formatted(work * 37 % 100_000_000);
    int sum = 0;
    for (int place = 0; place < 12; place++) {
      sum += (twelve.charAt(place) - '0') * (place % 2 == 0 ? 1 : 3);
    }
    return twelve + (10 - sum % 10) % 10;
  }
}
