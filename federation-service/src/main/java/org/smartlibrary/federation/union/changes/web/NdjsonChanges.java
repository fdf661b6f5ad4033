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

/**
 * A list of changes line by line; the proof comes last, so that a part is not taken for a whole.
 */
record NdjsonChanges(OutputStream out) implements ChangeReader<Integer> {

  private static final JsonMapper JSON = JsonMapper.shared();

  @Override
  public Integer read(ChangeList list, Iterator<ChangeContent> contents) throws IOException {
    ChangeJson json = new ChangeJson(out);
    for (ListedChange change : list.changes()) {
      json.write(change, contents.next());
      out.write('\n');
    }
    String proof = JSON.writeValueAsString(ProofView.of(list));
    out.write(("{\"type\":\"proof\"," + proof.substring(1) + "\n").getBytes(UTF_8));
    return list.changes().size();
  }
}
