package org.smartlibrary.federation.cluster.mongo;

import static com.mongodb.client.model.Filters.eq;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bson.Document;
import org.bson.types.Binary;
import org.smartlibrary.federation.cluster.Pseudonyms;

/** Pseudonyms under a key that was drawn once and stays in the database. */
final class KeyedPseudonyms implements Pseudonyms {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 32;
  private static final int TOLD_BYTES = 6;
  private static final FindOneAndUpdateOptions KEPT =
      new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);

  private final MongoCollection<Document> keys;

  KeyedPseudonyms(MongoDatabase database) {
    this.keys = database.getCollection("cluster_pseudonym_key");
  }

  @Override
  public String of(String subject) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key(), ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal(subject.getBytes(UTF_8)), 0, TOLD_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  private byte[] key() {
    byte[] drawn = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(drawn);
    Document kept =
        keys.findOneAndUpdate(
            eq("_id", "key"), Updates.setOnInsert("key", new Binary(drawn)), KEPT);
    return Objects.requireNonNull(kept).get("key", Binary.class).getData();
  }
}
