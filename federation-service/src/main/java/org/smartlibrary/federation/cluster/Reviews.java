package org.smartlibrary.federation.cluster;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The queue of pairs that people should look at. */
public interface Reviews {

  /**
   * The highest scores first, equal ones by id, so that what is added meanwhile moves no page.
   *
   * @param libraries pairs that one of these held when they were found; all when empty
   * @param after behind this place
   */
  List<Review> open(Optional<Set<String>> libraries, Optional<Place> after, int size);

  /** How many are open, about. */
  long count();

  /** A place in the queue. */
  record Place(int score, String id) {

    static Place of(Review review) {
      return new Place(review.score(), review.id());
    }
  }
}
