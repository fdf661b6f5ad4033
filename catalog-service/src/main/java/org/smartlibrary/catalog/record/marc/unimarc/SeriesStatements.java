package org.smartlibrary.catalog.record.marc.unimarc;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.Series;
import org.smartlibrary.catalog.record.marc.crosswalk.Each;
import org.smartlibrary.catalog.record.marc.crosswalk.Punctuation;
import org.smartlibrary.catalog.record.marc.structure.DataField;
import org.smartlibrary.catalog.record.marc.structure.MarcRecord;

/** Series: 225 ($a $h $i $v $x); the linked 410 where there is none. */
final class SeriesStatements {

  private SeriesStatements() {}

  static List<Series> of(MarcRecord marc) {
    List<Series> printed = printed(marc);
    return Each.once(printed.isEmpty() ? linked(marc) : printed);
  }

  private static List<Series> printed(MarcRecord marc) {
    List<Series> printed = new ArrayList<>(1);
    for (DataField field : marc.all("225")) {
      String title = Punctuation.strip(field.joined("ai", ". "));
      if (!title.isEmpty()) {
        printed.add(new Series(title, number(field), text(field, "x")));
      }
    }
    return printed;
  }

  private static List<Series> linked(MarcRecord marc) {
    List<Series> linked = new ArrayList<>(1);
    for (DataField field : marc.all("410")) {
      LinkedResource link = LinkedResource.of(field);
      if (link.title() != null) {
        linked.add(new Series(link.title(), link.number(), link.issn()));
      }
    }
    return linked;
  }

  private static @Nullable String number(DataField field) {
    String number = text(field, "v");
    return number == null ? text(field, "h") : number;
  }

  private static @Nullable String text(DataField field, String code) {
    String text = Punctuation.strip(field.joined(code, ", "));
    return text.isEmpty() ? null : text;
  }
}
