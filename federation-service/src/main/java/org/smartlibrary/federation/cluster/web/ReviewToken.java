package org.smartlibrary.federation.cluster.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.smartlibrary.federation.cluster.Reviews.Place;
import org.smartlibrary.starter.problem.Problems;

/** A place in the queue, as an address carries it. */
final class ReviewToken {

  private ReviewToken() {}

  static String of(Place place) {
    String text = place.score() + ":" + place.id();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
  }

  static Place read(String token) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(token), UTF_8);
      int colon = text.indexOf(':');
      return new Place(Integer.parseInt(text.substring(0, colon)), text.substring(colon + 1));
    } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
      throw Problems.BAD_REQUEST
          .because("There is no such place in the queue.")
          .error("?after", "must be the «next» of an answer")
          .exception();
    }
  }
}
