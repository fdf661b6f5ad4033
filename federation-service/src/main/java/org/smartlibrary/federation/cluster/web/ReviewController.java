package org.smartlibrary.federation.cluster.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.cluster.ReviewDesk;
import org.smartlibrary.federation.cluster.Reviews;
import org.smartlibrary.federation.member.MemberDirectory;
import org.smartlibrary.federation.member.MemberQuery;
import org.smartlibrary.starter.problem.Problems;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Isil;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the pairs that people should look at. */
@RestController
@Tag(name = "Union")
class ReviewController {

  private static final int LARGEST = 100;

  private final ReviewDesk desk;
  private final Reviews reviews;
  private final MemberDirectory members;

  ReviewController(ReviewDesk desk, Reviews reviews, MemberDirectory members) {
    this.desk = desk;
    this.reviews = reviews;
    this.members = members;
  }

  /**
   * A page of the queue.
   *
   * @param open how many pairs are in the whole queue, about
   * @param next for {@code after}; none at the end
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Queue(List<ReviewView> reviews, long open, @Nullable String next) {}

  @GetMapping("/api/union/reviews")
  @Operation(
      summary = "Pairs of descriptions of which nobody but a person can tell whether they are one",
      description =
          "The highest scores first, with both descriptions and the evidence. library: pairs in which"
              + " this library or one below it has a record. after: the «next» of the page before;"
              + " what is added meanwhile moves no page. Decide one by asserting.")
  Queue reviews(
      @RequestParam Optional<Isil> library,
      @RequestParam Optional<String> after,
      @RequestParam(defaultValue = "20") int size,
      Caller caller) {
    Authors.checkWorksHere(caller);
    if (size < 1 || size > LARGEST) {
      throw Problems.BAD_REQUEST
          .because("There is no such page.")
          .error("?size", "must be a whole number from 1 to " + LARGEST)
          .exception();
    }
    var page = desk.page(library.map(this::atOrBelow), after.map(ReviewToken::read), size);
    return new Queue(
        page.pairs().stream().map(ReviewView::of).toList(),
        reviews.count(),
        page.next().map(ReviewToken::of).orElse(null));
  }

  private Set<String> atOrBelow(Isil library) {
    var libraries = new TreeSet<>(Set.of(library.value()));
    members
        .tree()
        .select(MemberQuery.of(Optional.of(library), Optional.empty(), ""))
        .forEach(member -> libraries.add(member.isil().value()));
    return libraries;
  }
}
