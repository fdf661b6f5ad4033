package org.smartlibrary.local.mongo.wire;

import de.bwaldvogel.mongo.bson.Document;
import org.smartlibrary.local.mongo.bson.BsonReader;

/**
 * A command as it came.
 *
 * @param greeting whether it came as OP_QUERY and is answered with OP_REPLY
 * @param answered whether the client waits for an answer
 */
record Request(int id, boolean greeting, boolean answered, String database, Document command) {

  static final int HEADER_BYTES = 16;
  private static final int OP_QUERY = 2004;
  static final int OP_MSG = 2013;
  private static final int CHECKSUM_PRESENT = 1;
  private static final int MORE_TO_COME = 2;
  private static final int CHECKSUM_BYTES = 4;

  /** Reads a whole message, its length at the beginning included. */
  static Request read(byte[] message) {
    var reader = new BsonReader(message, Integer.BYTES);
    int id = reader.int32();
    reader.int32();
    int operation = reader.int32();
    return switch (operation) {
      case OP_MSG -> message(id, reader, message);
      case OP_QUERY -> query(id, reader);
      default -> throw new IllegalArgumentException("Unknown operation " + operation);
    };
  }

  String name() {
    return command.keySet().iterator().next();
  }

  private static Request message(int id, BsonReader reader, byte[] message) {
    int flags = reader.int32();
    int end = (flags & CHECKSUM_PRESENT) == 0 ? message.length : message.length - CHECKSUM_BYTES;
    var command = new Document();
    while (reader.at() < end) {
      section(message, reader, command);
    }
    var database = String.valueOf(command.get("$db"));
    return new Request(id, false, (flags & MORE_TO_COME) == 0, database, command);
  }

  /** The command itself, or one of its lists, which is sent beside it. */
  private static void section(byte[] message, BsonReader reader, Document command) {
    byte kind = reader.one();
    switch (kind) {
      case 0 -> {
        var body = reader.document();
        command.forEach(body::putIfAbsent);
        command.clear();
        command.putAll(body);
      }
      case 1 -> {
        int end = reader.at() + reader.int32();
        var list = reader.cString();
        command.put(list, Sequence.read(message, reader, end));
      }
      default -> throw new IllegalArgumentException("Unknown kind of section " + kind);
    }
  }

  private static Request query(int id, BsonReader reader) {
    reader.int32();
    var namespace = reader.cString();
    reader.int32();
    reader.int32();
    var query = reader.document();
    var command = query.get("$query") instanceof Document inner ? inner : query;
    return new Request(id, true, true, namespace.substring(0, namespace.indexOf('.')), command);
  }
}
