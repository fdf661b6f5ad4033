package org.smartlibrary.catalog.record.marc.encoding;

import java.util.Optional;
import org.smartlibrary.catalog.record.Encoding;

/** What a record says of its own encoding, which is often not so. */
public sealed interface EncodingLabel {

  /** The encoding the label names, if it names one. */
  Optional<Encoding> stated();

  /** Where the label stands and what is there, for a remark. */
  String place();

  /** MARC 21: {@code a} for UTF-8, blank for MARC-8. */
  record Marc21(char leader09) implements EncodingLabel {

    @Override
    public Optional<Encoding> stated() {
      return switch (leader09) {
        case 'a' -> Optional.of(Encoding.UTF_8);
        case ' ' -> Optional.of(Encoding.MARC_8);
        default -> Optional.empty();
      };
    }

    @Override
    public String place() {
      return "leader/09 is '%s'".formatted(leader09);
    }
  }

  /**
   * UNIMARC, CNMARC, RUSMARC: two codes of two characters, the first set and the set added to it.
   */
  record Unimarc(String sets) implements EncodingLabel {

    @Override
    public Optional<Encoding> stated() {
      return named(0).or(() -> named(2));
    }

    private Optional<Encoding> named(int from) {
      String code = sets.length() >= from + 2 ? sets.substring(from, from + 2) : "";
      return switch (code) {
        case "50" -> Optional.of(Encoding.UTF_8);
        case "10" -> Optional.of(Encoding.GB18030);
        case "03" -> Optional.of(Encoding.ISO_5426);
        case "89" -> Optional.of(Encoding.WINDOWS_1251);
        case "99" -> Encoding.named("KOI8-R");
        default -> Optional.empty();
      };
    }

    @Override
    public String place() {
      return "100$a/26-29 is '%s'".formatted(sets);
    }
  }

  /** The declaration of an XML document, or what JSON always is. */
  record Declared(Encoding encoding, String place) implements EncodingLabel {

    @Override
    public Optional<Encoding> stated() {
      return Optional.of(encoding);
    }
  }
}
