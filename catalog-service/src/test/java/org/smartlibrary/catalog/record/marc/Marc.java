package org.smartlibrary.catalog.record.marc;

import java.util.ArrayList;
import java.util.List;
import org.smartlibrary.catalog.record.BibliographicRecord;
import org.smartlibrary.catalog.record.marc.marc21.Marc21Crosswalk;
import org.smartlibrary.catalog.record.marc.structure.ControlField;
import org.smartlibrary.catalog.record.marc.structure.DataField;
import org.smartlibrary.catalog.record.marc.structure.Field;
import org.smartlibrary.catalog.record.marc.structure.Leader;
import org.smartlibrary.catalog.record.marc.structure.MarcRecord;
import org.smartlibrary.catalog.record.marc.structure.Subfield;
import org.smartlibrary.catalog.record.marc.unimarc.UnimarcCrosswalk;

/** Writes records down as cataloguers do: {@code marc.field("245", "10$a三体 /$c刘慈欣著.")}. */
public final class Marc {

  private final Leader leader;
  private final List<Field> fields = new ArrayList<>();

  private Marc(String leader) {
    this.leader = new Leader(leader);
  }

  public static Marc book() {
    return new Marc("00000nam a2200000   4500");
  }

  public static Marc withLeader(String leader) {
    return new Marc(leader);
  }

  public Marc control(String tag, String value) {
    fields.add(new ControlField(tag, value));
    return this;
  }

  /** Two indicators, then subfields, each after a dollar sign. */
  public Marc field(String tag, String content) {
    List<Subfield> subfields = new ArrayList<>();
    for (String part : content.substring(2).split("\\$", -1)) {
      if (!part.isEmpty()) {
        subfields.add(new Subfield(part.charAt(0), part.substring(1)));
      }
    }
    fields.add(new DataField(tag, content.charAt(0), content.charAt(1), subfields));
    return this;
  }

  public MarcRecord record() {
    return new MarcRecord(leader, fields);
  }

  public BibliographicRecord asMarc21() {
    return new Marc21Crosswalk().describe(record());
  }

  public BibliographicRecord asCnmarc() {
    return new UnimarcCrosswalk(true).describe(record());
  }
}
