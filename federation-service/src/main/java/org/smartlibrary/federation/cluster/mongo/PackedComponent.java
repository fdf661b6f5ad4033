package org.smartlibrary.federation.cluster.mongo;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.smartlibrary.federation.bytes.Squeezed;
import org.smartlibrary.federation.cluster.Component;
import org.smartlibrary.federation.cluster.Keys;
import org.smartlibrary.federation.cluster.pack.PackReader;
import org.smartlibrary.federation.cluster.pack.PackWriter;

/** A component made ready to be written, once for the batch and once for its own document. */
@SuppressWarnings("ArrayRecordComponent") // made once, written twice, never compared
record PackedComponent(String id, List<Long> keys, byte[] state) {

  static PackedComponent of(Component component) {
    PackWriter out = new PackWriter();
    ComponentPack.write(component, out);
    return new PackedComponent(
        component.id(), new ArrayList<>(Keys.of(component)), Squeezed.squeeze(out.toBytes()));
  }

  static Component unpacked(byte[] state) {
    return ComponentPack.read(new PackReader(Squeezed.unsqueeze(state)));
  }

  Document document(long batch) {
    return new Document("_id", id)
        .append(ClusterDocuments.BATCH, batch)
        .append(ClusterDocuments.KEYS, keys)
        .append(ClusterDocuments.STATE, new Binary(state));
  }
}
