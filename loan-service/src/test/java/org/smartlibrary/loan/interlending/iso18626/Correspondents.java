package org.smartlibrary.loan.interlending.iso18626;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.smartlibrary.loan.interlending.Agency;
import org.smartlibrary.loan.interlending.AgencyId;
import org.smartlibrary.loan.interlending.Bench;
import org.smartlibrary.loan.interlending.Notice;
import org.smartlibrary.loan.interlending.RequestId;

/** A bench with agencies outside that talk to it. */
final class Correspondents {

  static final String SECRET = "a-long-and-random-secret-of-an-agency";
  static final Conversation.Credentials KNOWN = new Conversation.Credentials(null, false, SECRET);

  final Bench bench = new Bench();
  final Conversation conversation =
      new Conversation(
          bench.means, bench.interlending, bench.stock(), bench.libraries, bench.clock);

  Correspondents() {
    for (String name :
        new String[] {"REQ", "REQ-CANCEL-{index}", "SLNP_ONE", "SUP", "SUP1", "SUP_A", "SUP_B"}) {
      agency(name, true);
    }
  }

  void agency(String name, boolean lastResort) {
    bench.agencies.put(
        new Agency(
            new AgencyId("ISIL", name),
            name,
            URI.create("https://" + name.replaceAll("[^A-Za-z]", "") + ".example.org/iso18626"),
            Conversation.digest(SECRET),
            null,
            lastResort,
            1));
  }

  String answer(byte[] xml) {
    Conversation.Reply reply = conversation.answer(xml, KNOWN);
    return reply instanceof Conversation.Reply.Confirmation confirmation
        ? confirmation.xml()
        : reply.getClass().getSimpleName();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static String sample(String name) {
    return new String(IsoFiles.sample(name), StandardCharsets.UTF_8);
  }

  /** What waits to be told of the request of REQ under this number, as it would be written. */
  List<String> letters(RequestId id) {
    var request = bench.requests.find(id).orElseThrow();
    return request.notices().stream().map(notice -> letter(id, notice)).toList();
  }

  private String letter(RequestId id, Notice notice) {
    var request = bench.requests.find(id).orElseThrow();
    return new String(conversation.letter(request, notice), StandardCharsets.UTF_8);
  }
}
