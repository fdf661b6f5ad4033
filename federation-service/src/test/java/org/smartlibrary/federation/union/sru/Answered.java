package org.smartlibrary.federation.union.sru;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** An answer as a client reads it; paths name elements without their namespaces. */
record Answered(String xml) {

  Document document() {
    try {
      var factory = DocumentBuilderFactory.newDefaultNSInstance();
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    } catch (Exception e) {
      throw new AssertionError("Not well-formed: " + xml, e);
    }
  }

  String namespace() {
    return document().getDocumentElement().getNamespaceURI();
  }

  String root() {
    return document().getDocumentElement().getLocalName();
  }

  /** All texts at the end of a path like {@code records/record/recordPosition}. */
  List<String> all(String path) {
    try {
      String anyNamespace = "/*/*[local-name()='" + path.replace("/", "']/*[local-name()='") + "']";
      NodeList nodes =
          (NodeList)
              XPathFactory.newDefaultInstance()
                  .newXPath()
                  .evaluate(anyNamespace, document(), XPathConstants.NODESET);
      return IntStream.range(0, nodes.getLength())
          .mapToObj(i -> nodes.item(i).getTextContent())
          .toList();
    } catch (XPathExpressionException e) {
      throw new AssertionError(e);
    }
  }

  String one(String path) {
    return String.join(" | ", all(path));
  }

  int total() {
    return Integer.parseInt(one("numberOfRecords"));
  }

  /** The number of the diagnostic, or an empty text. */
  String diagnostic() {
    return one("diagnostics/diagnostic/uri").replace("info:srw/diagnostic/1/", "");
  }
}
