package org.smartlibrary.federation.union.changes.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.smartlibrary.federation.union.ChangeContent;
import org.smartlibrary.federation.union.ChangeList;
import org.smartlibrary.federation.union.ChangeReader;
import org.smartlibrary.federation.union.ListedChange;
import tools.jackson.databind.json.JsonMapper;

/** A list of changes as one JSON object, the proof before the changes. */
record JsonChanges(OutputStream out) implements ChangeReader<Integer> {

  private static final JsonMapper JSON = JsonMapper.shared();

  @Override
  public Integer read(ChangeList list, Iterator<ChangeContent> contents) throws IOException {
    String proof = JSON.writeValueAsString(ProofView.of(list));
    text(proof.substring(0, proof.length() - 1) + ",\"changes\":[");
    ChangeJson json = new ChangeJson(out);
    String between = "\n";
    for (ListedChange change : list.changes()) {
      text(between);
      json.write(change, contents.next());
      between = ",\n";
    }
    text("]}\n");
    return list.changes().size();
  }

  private void text(String text) throws IOException {
    out.write(text.getBytes(UTF_8));
  }
}
