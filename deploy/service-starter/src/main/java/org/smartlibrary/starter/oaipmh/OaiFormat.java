package org.smartlibrary.starter.oaipmh;

/** A format of metadata, by its prefix. */
public record OaiFormat(String prefix, String schema, String namespace) {

  /** Simple Dublin Core, which every repository has. */
  public static final OaiFormat DUBLIN_CORE =
      new OaiFormat(
          "oai_dc",
          "http://www.openarchives.org/OAI/2.0/oai_dc.xsd",
          "http://www.openarchives.org/OAI/2.0/oai_dc/");
}
