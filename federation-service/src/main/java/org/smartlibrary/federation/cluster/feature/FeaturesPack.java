package org.smartlibrary.federation.cluster.feature;

import org.smartlibrary.federation.cluster.pack.PackReader;
import org.smartlibrary.federation.cluster.pack.PackWriter;

/** Features as bytes; the same features are always the same bytes. */
public final class FeaturesPack {

  private FeaturesPack() {}

  public static PackWriter write(Features f, PackWriter out) {
    return out.text(f.form().name())
        .text(f.level().name())
        .texts(f.isbns())
        .texts(f.setIsbns())
        .texts(f.numbers())
        .list(f.titles(), title -> out.text(title.core()).text(title.rest()))
        .texts(f.otherTitles())
        .texts(f.formerTitles())
        .numbers(f.parts())
        .flag(f.whole())
        .text(f.partName())
        .texts(f.creators())
        .texts(f.translators())
        .number(f.edition())
        .texts(f.editionWords())
        .number(f.year())
        .numbers(f.otherYears())
        .flag(f.reprint())
        .text(f.publisher())
        .text(f.place())
        .texts(f.languages())
        .number(f.pages())
        .number(f.volumes())
        .texts(f.series());
  }

  /** Arguments are evaluated from left to right, in the order of {@link #write}. */
  public static Features read(PackReader in) {
    return new Features(
        Form.valueOf(in.text()),
        Level.valueOf(in.text()),
        in.texts(),
        in.texts(),
        in.texts(),
        in.list(() -> new TitleFeature(in.text(), in.text())),
        in.texts(),
        in.texts(),
        in.numbers(),
        in.flag(),
        in.text(),
        in.texts(),
        in.texts(),
        in.small(),
        in.texts(),
        in.small(),
        in.numbers(),
        in.flag(),
        in.text(),
        in.text(),
        in.texts(),
        in.small(),
        in.small(),
        in.texts());
  }
}
