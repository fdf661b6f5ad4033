package org.smartlibrary.catalog.record.marc.marc21;

import java.util.List;
import org.smartlibrary.catalog.holding.Item;
import org.smartlibrary.catalog.holding.ItemProfiles;
import org.smartlibrary.catalog.record.BibliographicRecord;
import org.smartlibrary.catalog.record.Title;
import org.smartlibrary.catalog.record.marc.crosswalk.Crosswalk;
import org.smartlibrary.catalog.record.marc.crosswalk.HanScript;
import org.smartlibrary.catalog.record.marc.structure.MarcRecord;

/** MARC 21 Format for Bibliographic Data. */
public final class Marc21Crosswalk implements Crosswalk {

  @Override
  public BibliographicRecord describe(MarcRecord source) {
    Marc21Record marc = new Marc21Record(source);
    List<Title> titles = Titles.of(marc);
    List<String> languages = LanguageCodes.languages(marc);
    return new BibliographicRecord(
        Kinds.level(marc),
        Kinds.form(marc),
        Identifiers.of(marc),
        titles,
        Contributors.of(marc),
        Description.edition(marc),
        Imprint.of(marc),
        Description.extent(marc),
        SeriesStatements.of(marc),
        Subjects.of(marc),
        Classifications.of(marc),
        languages,
        LanguageCodes.originals(marc),
        LanguageCodes.country(marc),
        titles.isEmpty() ? null : HanScript.of(printed(titles), languages),
        Notes.summary(marc),
        Notes.contents(marc),
        Notes.of(marc),
        Relations.of(marc));
  }

  @Override
  public List<Item> items(MarcRecord marc) {
    return ItemProfiles.MARC21.items(marc::all);
  }

  /** The title in the resource's own script. */
  private static String printed(List<Title> titles) {
    for (Title title : titles) {
      if (title.linked() && title.type() == Title.Type.PROPER) {
        return title.value();
      }
    }
    return titles.getFirst().value();
  }
}
