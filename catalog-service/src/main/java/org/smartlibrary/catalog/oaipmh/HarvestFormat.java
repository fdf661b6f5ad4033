package org.smartlibrary.catalog.oaipmh;

import java.util.List;
import java.util.Set;
import org.smartlibrary.catalog.record.RecordFormat;
import org.smartlibrary.starter.oaipmh.OaiFormat;

/** What a record can be harvested as: in its own dialect, and as Dublin Core. */
record HarvestFormat(OaiFormat format, Set<RecordFormat> dialects) {

  static final List<HarvestFormat> ALL =
      List.of(
          new HarvestFormat(OaiFormat.DUBLIN_CORE, Set.of(RecordFormat.values())),
          new HarvestFormat(
              new OaiFormat(
                  "marcxml",
                  "http://www.loc.gov/standards/marcxml/schema/MARC21slim.xsd",
                  "http://www.loc.gov/MARC21/slim"),
              Set.of(RecordFormat.MARC21)),
          new HarvestFormat(
              new OaiFormat(
                  "cnmarc",
                  "http://www.loc.gov/standards/iso25577/marcxchange-1-1.xsd",
                  "info:lc/xmlns/marcxchange-v1"),
              Set.of(RecordFormat.CNMARC, RecordFormat.UNIMARC)));

  static HarvestFormat of(OaiFormat format) {
    return ALL.stream().filter(it -> it.format.equals(format)).findFirst().orElseThrow();
  }
}
