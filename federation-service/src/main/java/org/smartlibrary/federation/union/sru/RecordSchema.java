package org.smartlibrary.federation.union.sru;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.smartlibrary.federation.union.UnionEntry;
import org.smartlibrary.federation.union.dublincore.DublinCore;
import org.smartlibrary.federation.union.marcxml.MarcXml;
import org.smartlibrary.federation.union.xml.Xml;

/** The forms in which records are answered; the first is the usual one. */
enum RecordSchema {
  MARCXML("marcxml", "info:srw/schema/1/marcxml-v1.1", "MARC 21 in XML") {
    @Override
    String write(UnionEntry entry) {
      return MarcXml.element(entry);
    }
  },

  DC("dc", "info:srw/schema/1/dc-v1.1", "Dublin Core") {
    @Override
    String write(UnionEntry entry) {
      Xml xml =
          new Xml(2048)
              .open("srw_dc:dc")
              .attribute("xmlns:srw_dc", "info:srw/schema/1/dc-schema")
              .attribute("xmlns:dc", DublinCore.NAMESPACE);
      DublinCore.write(entry, xml);
      return xml.close().toString();
    }
  };

  private final String shortName;
  private final String identifier;
  private final String title;

  RecordSchema(String shortName, String identifier, String title) {
    this.shortName = shortName;
    this.identifier = identifier;
    this.title = title;
  }

  abstract String write(UnionEntry entry);

  static Optional<RecordSchema> of(String name) {
    return Stream.of(values())
        .filter(
            schema ->
                schema.shortName.equals(name)
                    || schema.identifier.equals(name)
                    || schema.otherNames().contains(name))
        .findFirst();
  }

  /** What else clients call it. */
  private List<String> otherNames() {
    return switch (this) {
      case MARCXML -> List.of("marc", "marc21", MarcXml.NAMESPACE);
      case DC -> List.of("oai_dc", DublinCore.NAMESPACE, "info:srw/schema/1/dc-schema");
    };
  }

  String shortName() {
    return shortName;
  }

  String identifier() {
    return identifier;
  }

  String title() {
    return title;
  }
}
