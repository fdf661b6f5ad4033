package org.smartlibrary.catalog.intake.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.intake.Spool;
import org.smartlibrary.catalog.intake.SpoolFull;
import org.smartlibrary.catalog.intake.SyncId;
import org.smartlibrary.starter.mongo.Optimistic;
import org.springframework.stereotype.Repository;

/**
 * Pieces of bodies, each named by its sync and its place, which can be inserted once: of two who go
 * on with the same upload one is told that he is too late.
 */
@Repository
class MongoSpool implements Spool {

  private static final String ID = "_id";
  private static final String END = "end";
  private static final int OUT_OF_DISK_SPACE = 14031;

  private final MongoCollection<Document> pieces;

  MongoSpool(MongoDatabase database) {
    this.pieces = database.getCollection("spool");
  }

  @Override
  public boolean append(SyncId sync, long offset, byte[] bytes) {
    try {
      return Optimistic.insert(
          pieces,
          new Document(ID, name(sync, offset))
              .append(END, offset + bytes.length)
              .append("bytes", new Binary(bytes)));
    } catch (MongoException e) {
      throw noRoomOr(e);
    }
  }

  private static RuntimeException noRoomOr(MongoException e) {
    return e.getCode() == OUT_OF_DISK_SPACE
        ? new SpoolFull("The database has no room: " + e.getMessage())
        : e;
  }

  @Override
  public long length(SyncId sync) {
    @Nullable Document last =
        pieces.find(of(sync)).projection(include(END)).sort(descending(ID)).limit(1).first();
    return last == null ? 0 : last.getLong(END);
  }

  @Override
  public InputStream open(SyncId sync) {
    return new PieceStream(offset -> piece(sync, offset));
  }

  private byte @Nullable [] piece(SyncId sync, long offset) {
    @Nullable Document piece = pieces.find(eq(ID, name(sync, offset))).first();
    return piece == null ? null : piece.get("bytes", Binary.class).getData();
  }

  @Override
  public void delete(SyncId sync) {
    pieces.deleteMany(of(sync));
  }

  /** From one upload's last piece to the next upload's first, however many there are between. */
  @Override
  public List<SyncId> syncs() {
    List<SyncId> syncs = new ArrayList<>();
    @Nullable SyncId found = first("");
    while (found != null) {
      syncs.add(found);
      found = first(found + "}");
    }
    return syncs;
  }

  private @Nullable SyncId first(String from) {
    @Nullable Document piece =
        pieces
            .find(new Document(ID, new Document("$gte", from)))
            .projection(include(ID))
            .sort(new Document(ID, 1))
            .limit(1)
            .first();
    return piece == null ? null : new SyncId(piece.getString(ID).split("\\|", 2)[0]);
  }

  private static Bson of(SyncId sync) {
    return new Document(ID, new Document("$gte", sync + "|").append("$lt", sync + "}"));
  }

  private static String name(SyncId sync, long offset) {
    return "%s|%016d".formatted(sync, offset);
  }
}
