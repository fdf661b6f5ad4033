package org.smartlibrary.catalog.record.marc.crosswalk;

import java.text.Normalizer;
import java.util.List;
import org.smartlibrary.catalog.record.marc.structure.ControlField;
import org.smartlibrary.catalog.record.marc.structure.DataField;
import org.smartlibrary.catalog.record.marc.structure.Field;
import org.smartlibrary.catalog.record.marc.structure.MarcRecord;
import org.smartlibrary.catalog.record.marc.structure.Subfield;

/**
 * Brings a record's text to Unicode normalisation form C. Most records are in it already and are
 * returned as they are.
 */
public final class ComposedText {

  private ComposedText() {}

  public static MarcRecord of(MarcRecord marc) {
    for (Field field : marc.fields()) {
      if (!composed(field)) {
        return new MarcRecord(
            marc.leader(), marc.fields().stream().map(ComposedText::compose).toList());
      }
    }
    return marc;
  }

  private static boolean composed(Field field) {
    return switch (field) {
      case ControlField control -> composed(control.value());
      case DataField data -> composed(data.subfields());
    };
  }

  private static boolean composed(List<Subfield> subfields) {
    for (Subfield subfield : subfields) {
      if (!composed(subfield.value())) {
        return false;
      }
    }
    return true;
  }

  private static boolean composed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!surelyComposed(text.charAt(i))) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
      }
    }
    return true;
  }

  /** Latin without combining marks, Chinese punctuation and ideographs, full-width forms. */
  private static boolean surelyComposed(char c) {
    return c < 0x300 || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0x3001 && c < 0x3099) || c >= 0xFF00;
  }

  private static Field compose(Field field) {
    return switch (field) {
      case ControlField(String tag, String value) -> new ControlField(tag, compose(value));
      case DataField(String tag, char first, char second, List<Subfield> subfields) ->
          new DataField(tag, first, second, subfields.stream().map(ComposedText::compose).toList());
    };
  }

  private static Subfield compose(Subfield subfield) {
    return new Subfield(subfield.code(), compose(subfield.value()));
  }

  private static String compose(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
