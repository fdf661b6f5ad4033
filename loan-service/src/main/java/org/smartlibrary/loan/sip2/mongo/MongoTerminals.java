package org.smartlibrary.loan.sip2.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;
import org.smartlibrary.loan.sip2.Duty;
import org.smartlibrary.loan.sip2.Encoding;
import org.smartlibrary.loan.sip2.Language;
import org.smartlibrary.loan.sip2.Terminal;
import org.smartlibrary.loan.sip2.TerminalLogin;
import org.smartlibrary.loan.sip2.Terminals;
import org.smartlibrary.starter.mongo.Optimistic;
import org.smartlibrary.starter.security.Isil;

/** A document a terminal; its login is the {@code _id}, so nobody shares one. */
final class MongoTerminals implements Terminals {

  static final String COLLECTION = "terminals";
  static final String LIBRARY = "library";

  private final MongoCollection<Document> terminals;

  MongoTerminals(MongoCollection<Document> terminals) {
    this.terminals = terminals;
  }

  @Override
  public Optional<Terminal> find(TerminalLogin login) {
    return Optional.ofNullable(terminals.find(eq(login.value())).first())
        .map(MongoTerminals::terminal);
  }

  @Override
  public List<Terminal> of(Isil library) {
    return terminals
        .find(eq(LIBRARY, library.value()))
        .sort(Sorts.ascending("_id"))
        .map(MongoTerminals::terminal)
        .into(new ArrayList<>());
  }

  @Override
  public boolean save(Terminal terminal) {
    return terminal.version() == 1
        ? insert(document(terminal))
        : Optimistic.replace(terminals, document(terminal), terminal.version() - 1);
  }

  @Override
  public void remove(TerminalLogin login) {
    terminals.deleteOne(eq(login.value()));
  }

  private boolean insert(Document terminal) {
    return Optimistic.insert(terminals, terminal);
  }

  private static Document document(Terminal terminal) {
    return new Document("_id", terminal.login().value())
        .append(LIBRARY, terminal.library().value())
        .append("place", terminal.place())
        .append("encoding", terminal.encoding().name())
        .append("language", terminal.language().name())
        .append("duties", terminal.duties().stream().map(Duty::name).sorted().toList())
        .append("asksPin", terminal.asksPin())
        .append("secretDigest", terminal.secretDigest())
        .append("version", terminal.version());
  }

  private static Terminal terminal(Document document) {
    return new Terminal(
        new TerminalLogin(document.getString("_id")),
        new Isil(document.getString(LIBRARY)),
        document.getString("place"),
        Encoding.valueOf(document.getString("encoding")),
        Language.valueOf(document.getString("language")),
        document.getList("duties", String.class).stream()
            .map(Duty::valueOf)
            .collect(Collectors.toSet()),
        document.getBoolean("asksPin"),
        document.getString("secretDigest"),
        document.getLong("version"));
  }
}
