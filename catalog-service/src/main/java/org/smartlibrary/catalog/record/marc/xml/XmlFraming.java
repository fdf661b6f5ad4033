package org.smartlibrary.catalog.record.marc.xml;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.Encoding;
import org.smartlibrary.catalog.record.RecordOutcome.Fault;

/**
 * Finds the record elements of a document, however they are wrapped: of nested elements called
 * record, as SRU and OAI-PMH have them, the innermost with fields. Document types are refused, and
 * with them every entity that could grow.
 */
final class XmlFraming implements Closeable {

  private static final int DEEPEST = 100;

  private final XmlTokens tokens;
  private final int limit;
  private final OpenElements open = new OpenElements();
  private Encoding encoding = Encoding.UTF_8;
  private @Nullable Capture capture;
  private @Nullable XmlFrame pending;
  private boolean found;
  private boolean started;
  private boolean ended;

  XmlFraming(XmlTokens tokens, int limit) {
    this.tokens = tokens;
    this.limit = limit;
  }

  /** The encoding that the document declares. */
  Encoding encoding() {
    return encoding;
  }

  Optional<XmlFrame> next() throws IOException {
    while (pending == null && !ended) {
      XmlToken token = tokens.next();
      if (token == null) {
        end();
      } else {
        accept(token);
      }
    }
    XmlFrame frame = pending;
    pending = null;
    return Optional.ofNullable(frame);
  }

  private void accept(XmlToken token) {
    switch (token.kind()) {
      case START -> start(token, TagText.of(token.bytes()));
      case EMPTY -> inside(token, TagText.of(token.bytes()).localName());
      case END -> close(token, TagText.of(token.bytes()));
      case DECLARATION -> declared(token);
      case DOCTYPE ->
          refuse(
              token, "The XML has a document type (DOCTYPE); it is not accepted, send it without.");
      case CONTENT -> content(token);
      case BROKEN -> broken(token);
    }
  }

  private void start(XmlToken token, TagText tag) {
    started = true;
    if (open.depth() >= DEEPEST) {
      refuse(token, "The XML is nested deeper than %d elements.".formatted(DEEPEST));
      return;
    }
    if (tag.localName().equals("record")) {
      begin(token, tag);
    } else {
      inside(token, tag.localName());
      open.push(tag);
    }
  }

  /**
   * A record inside a record that has fields was left open; inside one without, the outer is a
   * wrapper.
   */
  private void begin(XmlToken token, TagText tag) {
    if (capture != null && capture.isMarc()) {
      pending =
          new XmlFrame.Unusable(
              capture.offset(),
              Fault.UNREADABLE,
              "The record element is not closed before the next one begins.");
      open.shrink(capture.depth());
      found = true;
    }
    capture = new Capture(token, tag, open.depth(), open.inherited(tag), limit);
    open.push(tag);
  }

  private void inside(XmlToken token, String localName) {
    if (capture != null) {
      capture.sees(localName);
      capture.add(token);
    }
  }

  private void close(XmlToken token, TagText tag) {
    int depth = open.depth();
    boolean known = open.close(tag.name());
    if (capture == null) {
      return;
    }
    capture.add(token);
    if (!known || open.depth() < depth - 1) {
      capture.breaks();
    }
    if (open.depth() <= capture.depth()) {
      complete(capture);
    }
  }

  private void complete(Capture whole) {
    capture = null;
    if (whole.isMarc() || whole.isOverlong()) {
      pending = frame(whole);
      found = true;
    }
  }

  private XmlFrame frame(Capture whole) {
    if (whole.isOverlong()) {
      return new XmlFrame.Unusable(
          whole.offset(),
          Fault.UNREADABLE,
          "This record is longer than %,d bytes, the most that is accepted for one record."
              .formatted(limit));
    }
    return whole.isBroken()
        ? new XmlFrame.Unusable(
            whole.offset(),
            Fault.UNREADABLE,
            "The record is not well-formed XML: its tags do not match.")
        : new XmlFrame.Element(whole.offset(), whole.selfContained());
  }

  private void declared(XmlToken token) {
    encoding = XmlDeclaration.encoding(token.bytes()).orElse(encoding);
    content(token);
  }

  private void content(XmlToken token) {
    if (capture != null) {
      capture.add(token);
    } else if (!started && XmlDeclaration.isForeign(token)) {
      refuse(token, "This is not XML that can be read: UTF-8 is expected, and a tag at the start.");
    }
  }

  private void broken(XmlToken token) {
    if (capture == null) {
      refuse(token, "The XML is damaged outside of any record: a tag is not closed.");
    } else {
      capture.add(token);
    }
  }

  private void refuse(XmlToken token, String reason) {
    pending = new XmlFrame.Unusable(token.offset(), Fault.UNREADABLE, reason);
    capture = null;
    ended = true;
  }

  private void end() {
    ended = true;
    if (capture != null) {
      pending =
          new XmlFrame.Unusable(
              capture.offset(),
              Fault.CUT_OFF,
              "The stream ends inside this record: the file was cut off. Send it again whole.");
    } else if (open.depth() > 0) {
      pending =
          new XmlFrame.Unusable(
              tokens.offset(),
              Fault.CUT_OFF,
              "The XML ends before its root element is closed: the file was cut off.");
    } else if (!found && started) {
      pending =
          new XmlFrame.Unusable(
              0, Fault.UNREADABLE, "This XML has no element called record with MARC fields in it.");
    }
  }

  @Override
  public void close() throws IOException {
    tokens.close();
  }
}
