package org.smartlibrary.federation.union.lucene;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RawCollationKey;
import java.util.Arrays;
import java.util.Locale;
import org.apache.lucene.util.BytesRef;

/** The order of titles: Chinese by pinyin, other scripts by their alphabets, numbers by size. */
final class TitleOrder {

  /** Longer titles are alike enough for a list; keys go into page tokens. */
  private static final int LONGEST = 40;

  private final Collator pinyin;

  TitleOrder() {
    pinyin = Collator.getInstance(Locale.forLanguageTag("zh-u-co-pinyin-kn-true"));
    pinyin.setStrength(Collator.PRIMARY);
    pinyin.freeze();
  }

  BytesRef key(String foldedTitle) {
    String title = foldedTitle.substring(0, Math.min(LONGEST, foldedTitle.length()));
    RawCollationKey key =
        ((com.ibm.icu.text.RuleBasedCollator) pinyin).getRawCollationKey(title, null);
    return new BytesRef(Arrays.copyOf(key.bytes, key.size));
  }
}
