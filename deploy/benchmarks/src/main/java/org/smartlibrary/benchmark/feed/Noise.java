package org.smartlibrary.benchmark.feed;

import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/** How one cataloguer's description differs from another's of the same title. */
final class Noise {

  private static final String SIMPLIFIED = "历史诗词医学书国语红楼机电经济数据结构识园长东乐";
  private static final String TRADITIONAL = "歷史詩詞醫學書國語紅樓機電經濟數據結構識園長東樂";

  private final SplittableRandom random;

  private Noise(SplittableRandom random) {
    this.random = random;
  }

  static Noise of(SplittableRandom random) {
    return new Noise(random);
  }

  /** The title as this cataloguer describes it. */
  Title onto(Title title) {
    Title noisy = title.withMain(main(title));
    noisy = noisy.withRemainder(inPercent(8) ? Optional.empty() : noisy.remainder());
    noisy = noisy.withPublisher(publisher(title));
    noisy = noisy.withIsbn(inPercent(7) ? Optional.empty() : noisy.isbn().map(isbnForm()));
    return noisy.withSeries(inPercent(30) ? Optional.empty() : noisy.series());
  }

  private String main(Title title) {
    if (title.chinese()) {
      return inPercent(6) ? traditional(title.main()) : title.main();
    }
    return inPercent(40) ? sentenceCase(title.main()) : title.main();
  }

  private String publisher(Title title) {
    if (inPercent(3)) {
      return "";
    }
    return title.chinese() && inPercent(10)
        ? title.publisher().replace("出版社", "")
        : title.publisher();
  }

  private UnaryOperator<String> isbnForm() {
    return switch (random.nextInt(4)) {
      case 0 -> Noise::tenDigits;
      case 1 -> Noise::hyphenated;
      default -> isbn -> isbn;
    };
  }

  private boolean inPercent(int percent) {
    return random.nextInt(100) < percent;
  }

  private static String sentenceCase(String text) {
    return text.substring(0, 1) + text.substring(1).toLowerCase(Locale.ROOT);
  }

  private static String hyphenated(String isbn) {
    return "%s-%s-%s-%s-%s"
        .formatted(
            isbn.substring(0, 3),
            isbn.substring(3, 4),
            isbn.substring(4, 8),
            isbn.substring(8, 12),
            isbn.substring(12));
  }

  private static String tenDigits(String isbn) {
    String nine = isbn.substring(3, 12);
    int sum = 0;
    for (int place = 0; place < 9; place++) {
      sum += (nine.charAt(place) - '0') * (10 - place);
    }
    int check = (11 - sum % 11) % 11;
    return nine + (check == 10 ? "X" : "" + check);
  }

  private static String traditional(String text) {
    var other = new StringBuilder();
    for (int place = 0; place < text.length(); place++) {
      int known = SIMPLIFIED.indexOf(text.charAt(place));
      other.append(known < 0 ? text.charAt(place) : TRADITIONAL.charAt(known));
    }
    return other.toString();
  }
}
