package org.smartlibrary.federation.union.lucene;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.bytes.HexDigits;
import org.smartlibrary.federation.union.Holding;
import org.smartlibrary.federation.union.ShownRecord;
import org.smartlibrary.federation.union.ShownRecords;

/**
 * Libraries' records as terms: {@code ISIL|controlNumber}, a byte that no control number has, eight
 * bytes of its sequence and eight of its digest. So the dictionary of terms lists a library's
 * records in the order of their control numbers, with the version that searches see.
 */
final class RecordTerms implements ShownRecords.Moment {

  private static final byte END = 0;
  private static final int VERSION = 1 + Long.BYTES + Long.BYTES;
  private static final char BETWEEN = '|';

  private final @Nullable Terms terms;
  private final @Nullable Bits live;

  RecordTerms(IndexReader reader) throws IOException {
    this.terms = MultiTerms.getTerms(reader, Fields.RECORD);
    this.live = MultiBits.getLiveDocs(reader);
  }

  static void add(List<Holding> holdings, Document document) {
    for (Holding holding : holdings) {
      document.add(new StringField(Fields.RECORD, term(holding), Field.Store.NO));
    }
  }

  private static BytesRef term(Holding holding) {
    byte[] name = (holding.isil() + BETWEEN + holding.controlNumber()).getBytes(UTF_8);
    ByteBuffer term = ByteBuffer.allocate(name.length + VERSION).put(name).put(END);
    term.putLong(holding.sequence() == null ? 0 : holding.sequence());
    term.putLong(digest(holding.digest()));
    return new BytesRef(term.array());
  }

  private static long digest(@Nullable String digits) {
    return digits != null && HexDigits.are(digits, 2 * Long.BYTES)
        ? HexFormat.fromHexDigitsToLong(digits)
        : 0;
  }

  @Override
  public void visit(ShownRecords.Stretch stretch, Consumer<ShownRecord> visitor)
      throws IOException {
    if (terms == null) {
      return;
    }
    String library = stretch.isil() + BETWEEN;
    byte[] before = end(library, stretch.to());
    TermsEnum each = terms.iterator();
    TermsEnum.SeekStatus found = each.seekCeil(new BytesRef(begin(library, stretch.behind())));
    BytesRef term = found == TermsEnum.SeekStatus.END ? null : each.term();
    PostingsEnum postings = null;
    Newest newest = new Newest(library.getBytes(UTF_8).length, visitor);
    for (; term != null && isBefore(term, before); term = each.next()) {
      postings = each.postings(postings, PostingsEnum.NONE);
      if (isLive(postings)) {
        newest.take(term);
      }
    }
    newest.tell();
  }

  /** All terms of the control number end with a byte that is smaller than this one. */
  private static byte[] begin(String library, @Nullable String behind) {
    return (behind == null ? library : library + behind + (char) (END + 1)).getBytes(UTF_8);
  }

  private static byte[] end(String library, @Nullable String to) {
    return to == null
        ? (library.substring(0, library.length() - 1) + (char) (BETWEEN + 1)).getBytes(UTF_8)
        : (library + to + (char) (END + 1)).getBytes(UTF_8);
  }

  private static boolean isBefore(BytesRef term, byte[] end) {
    return term.compareTo(new BytesRef(end)) < 0;
  }

  private boolean isLive(PostingsEnum postings) throws IOException {
    int document = postings.nextDoc();
    while (document != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(document)) {
      document = postings.nextDoc();
    }
    return document != DocIdSetIterator.NO_MORE_DOCS;
  }

  /**
   * While a record moves from one cluster to another it may stand in both: then the last version
   * counts.
   */
  private static final class Newest {

    private final int library;
    private final Consumer<ShownRecord> visitor;
    private @Nullable ShownRecord waiting;

    Newest(int library, Consumer<ShownRecord> visitor) {
      this.library = library;
      this.visitor = visitor;
    }

    void take(BytesRef term) {
      int name = term.length - library - VERSION;
      String number = new String(term.bytes, term.offset + library, name, UTF_8);
      int version = term.offset + term.length - VERSION + 1;
      ByteBuffer bytes = ByteBuffer.wrap(term.bytes, version, VERSION - 1);
      ShownRecord record = new ShownRecord(number, bytes.getLong(), bytes.getLong());
      if (waiting != null && !waiting.controlNumber().equals(number)) {
        visitor.accept(waiting);
      }
      waiting = record;
    }

    void tell() {
      if (waiting != null) {
        visitor.accept(waiting);
      }
    }
  }
}
