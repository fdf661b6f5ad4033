package org.smartlibrary.federation.cluster.mongo;

import java.util.HashSet;
import java.util.List;
import org.smartlibrary.federation.cluster.Review;
import org.smartlibrary.federation.cluster.ReviewChanges;
import org.smartlibrary.federation.cluster.pack.PackReader;
import org.smartlibrary.federation.cluster.pack.PackWriter;

/** What a batch does to the queue, as bytes. */
final class ReviewPack {

  private ReviewPack() {}

  static void write(ReviewChanges changes, PackWriter out) {
    out.list(changes.open(), review -> write(review, out))
        .list(changes.decided(), nodes -> out.texts(List.copyOf(nodes)))
        .texts(List.copyOf(changes.gone()));
  }

  static ReviewChanges read(PackReader in) {
    return new ReviewChanges(
        in.list(() -> review(in)),
        in.list(() -> new HashSet<>(in.texts())),
        new HashSet<>(in.texts()));
  }

  private static void write(Review review, PackWriter out) {
    out.text(review.left())
        .text(review.right())
        .number(review.score())
        .text(review.why().name())
        .texts(List.copyOf(review.libraries()));
  }

  private static Review review(PackReader in) {
    return new Review(
        in.text(), in.text(), in.small(), Review.Why.valueOf(in.text()), new HashSet<>(in.texts()));
  }
}
