package org.smartlibrary.federation.cluster.mongo;

import java.time.Instant;
import org.smartlibrary.federation.cluster.Assertion;
import org.smartlibrary.federation.cluster.Assertion.Author;
import org.smartlibrary.federation.cluster.Assertion.Kind;
import org.smartlibrary.federation.cluster.Assertion.Revocation;
import org.smartlibrary.federation.cluster.RecordPack;
import org.smartlibrary.federation.cluster.pack.PackReader;
import org.smartlibrary.federation.cluster.pack.PackWriter;

/** Assertions as bytes. */
final class AssertionPack {

  private AssertionPack() {}

  static void write(Assertion one, PackWriter out) {
    out.text(one.id()).text(one.kind().name());
    RecordPack.write(one.left(), out);
    RecordPack.write(one.right(), out);
    write(one.reason(), one.author(), one.at(), out);
    Revocation revocation = one.revocation();
    out.flag(revocation != null);
    if (revocation != null) {
      write(revocation.reason(), revocation.author(), revocation.at(), out);
    }
  }

  static Assertion read(PackReader in) {
    return new Assertion(
        in.text(),
        Kind.valueOf(in.text()),
        RecordPack.key(in),
        RecordPack.key(in),
        in.text(),
        author(in),
        Instant.parse(in.text()),
        in.flag() ? new Revocation(in.text(), author(in), Instant.parse(in.text())) : null);
  }

  private static void write(String reason, Author author, Instant at, PackWriter out) {
    String isil = author.isil();
    out.text(reason).text(author.pseudonym()).text(isil == null ? "" : isil).text(at.toString());
  }

  private static Author author(PackReader in) {
    String pseudonym = in.text();
    String isil = in.text();
    return new Author(pseudonym, isil.isEmpty() ? null : isil);
  }
}
