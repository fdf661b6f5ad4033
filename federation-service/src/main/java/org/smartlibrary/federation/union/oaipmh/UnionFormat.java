package org.smartlibrary.federation.union.oaipmh;

import java.util.List;
import java.util.function.Function;
import org.smartlibrary.federation.union.UnionEntry;
import org.smartlibrary.federation.union.dublincore.DublinCore;
import org.smartlibrary.federation.union.marcxml.CnmarcXml;
import org.smartlibrary.federation.union.marcxml.MarcXml;
import org.smartlibrary.starter.oaipmh.OaiDublinCore;
import org.smartlibrary.starter.oaipmh.OaiFormat;

/** What a union record can be harvested as. */
record UnionFormat(OaiFormat format, Function<UnionEntry, String> writing) {

  private static final List<UnionFormat> ALL =
      List.of(
          new UnionFormat(OaiFormat.DUBLIN_CORE, UnionFormat::dublinCore),
          new UnionFormat(
              new OaiFormat(
                  "marcxml",
                  "http://www.loc.gov/standards/marcxml/schema/MARC21slim.xsd",
                  MarcXml.NAMESPACE),
              MarcXml::element),
          new UnionFormat(
              new OaiFormat(
                  "cnmarc",
                  "http://www.loc.gov/standards/iso25577/marcxchange-1-1.xsd",
                  CnmarcXml.NAMESPACE),
              CnmarcXml::element));

  static List<OaiFormat> all() {
    return ALL.stream().map(UnionFormat::format).toList();
  }

  static UnionFormat of(OaiFormat format) {
    return ALL.stream().filter(it -> it.format.equals(format)).findFirst().orElseThrow();
  }

  String write(UnionEntry entry) {
    return writing.apply(entry);
  }

  private static String dublinCore(UnionEntry entry) {
    OaiDublinCore dc = new OaiDublinCore();
    DublinCore.of(entry).forEach(element -> dc.add(element.name(), element.value()));
    return dc.toXml();
  }
}
