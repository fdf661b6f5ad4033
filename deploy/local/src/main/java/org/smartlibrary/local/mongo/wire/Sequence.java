package org.smartlibrary.local.mongo.wire;

import de.bwaldvogel.mongo.bson.Document;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.smartlibrary.local.mongo.bson.BsonReader;

/**
 * The documents that come beside a command, each decoded when somebody asks for it and kept by
 * nobody: a message of a thousand documents takes no more memory than its bytes and one of them.
 */
final class Sequence extends AbstractList<Document> {

  private final byte[] message;
  private final List<Integer> starts;

  private Sequence(byte[] message, List<Integer> starts) {
    this.message = message;
    this.starts = starts;
  }

  /** The documents from where the reader is to this place, behind which it is then. */
  static Sequence read(byte[] message, BsonReader reader, int end) {
    var starts = new ArrayList<Integer>();
    while (reader.at() < end) {
      starts.add(reader.at());
      reader.skipDocument();
    }
    return new Sequence(message, starts);
  }

  @Override
  public Document get(int index) {
    return new BsonReader(message, starts.get(index)).document();
  }

  @Override
  public int size() {
    return starts.size();
  }
}
