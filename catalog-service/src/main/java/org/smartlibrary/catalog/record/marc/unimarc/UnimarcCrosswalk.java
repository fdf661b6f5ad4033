package org.smartlibrary.catalog.record.marc.unimarc;

import java.util.List;
import org.smartlibrary.catalog.holding.Item;
import org.smartlibrary.catalog.holding.ItemProfiles;
import org.smartlibrary.catalog.record.BibliographicRecord;
import org.smartlibrary.catalog.record.Title;
import org.smartlibrary.catalog.record.marc.crosswalk.Crosswalk;
import org.smartlibrary.catalog.record.marc.crosswalk.HanScript;
import org.smartlibrary.catalog.record.marc.structure.MarcRecord;

/**
 * UNIMARC Bibliographic; with {@code chinese}, CNMARC (WH/T 0503-1996), which adds fields and
 * habits to it.
 */
public final class UnimarcCrosswalk implements Crosswalk {

  private final boolean chinese;

  public UnimarcCrosswalk(boolean chinese) {
    this.chinese = chinese;
  }

  @Override
  public BibliographicRecord describe(MarcRecord marc) {
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
        Subjects.of(marc, chinese),
        Classifications.of(marc, chinese),
        languages,
        LanguageCodes.originals(marc),
        LanguageCodes.country(marc),
        titles.isEmpty() ? null : HanScript.of(titles.getFirst().value(), languages),
        Notes.summary(marc),
        Notes.contents(marc),
        Notes.of(marc),
        Relations.of(marc));
  }

  @Override
  public List<Item> items(MarcRecord marc) {
    return ItemProfiles.UNIMARC.items(marc::all);
  }
}
