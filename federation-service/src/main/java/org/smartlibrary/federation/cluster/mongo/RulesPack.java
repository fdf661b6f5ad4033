package org.smartlibrary.federation.cluster.mongo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.bson.types.Binary;
import org.smartlibrary.federation.cluster.RulesState;
import org.smartlibrary.federation.cluster.match.RuleSet;
import org.smartlibrary.federation.cluster.pack.PackReader;
import org.smartlibrary.federation.cluster.pack.PackWriter;

/** The rules that are followed, as bytes. */
final class RulesPack {

  private RulesPack() {}

  static Binary write(RulesState state) {
    RuleSet rules = state.rules();
    PackWriter out = new PackWriter();
    out.number(rules.version())
        .number(rules.sameFrom())
        .number(rules.uncertainFrom())
        .list(
            List.copyOf(rules.percent().entrySet()),
            entry -> out.text(entry.getKey()).number(entry.getValue()))
        .texts(List.copyOf(rules.withoutVetoes()))
        .number(state.edition())
        .flag(state.renewing())
        .number(state.renewed());
    return new Binary(out.toBytes());
  }

  static RulesState read(Binary bytes) {
    PackReader in = new PackReader(bytes.getData());
    RuleSet rules =
        new RuleSet(in.small(), in.small(), in.small(), percent(in), new HashSet<>(in.texts()));
    RulesState state = new RulesState(rules, in.small(), in.flag(), in.number());
    // What is built may have changed since this was written.
    return rules.version() == 0
        ? new RulesState(RuleSet.BUILT, state.edition(), state.renewing(), state.renewed())
        : state;
  }

  private static Map<String, Integer> percent(PackReader in) {
    var percent = new HashMap<String, Integer>();
    in.list(() -> percent.put(in.text(), in.small()));
    return percent;
  }
}
