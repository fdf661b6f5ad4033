package org.smartlibrary.federation.cluster.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.smartlibrary.federation.cluster.Cluster;
import org.smartlibrary.federation.cluster.Clusters;
import org.smartlibrary.federation.cluster.Clusters.Found;
import org.smartlibrary.federation.cluster.Component;
import org.smartlibrary.federation.cluster.Explanation;
import org.smartlibrary.federation.cluster.Node;
import org.smartlibrary.federation.cluster.RecordKey;
import org.smartlibrary.starter.web.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Shows what the matching saw. */
@RestController
@Tag(name = "Union")
class ExplainController {

  private final Clusters clusters;

  ExplainController(Clusters clusters) {
    this.clusters = clusters;
  }

  @GetMapping("/api/union/records/{id}/explain")
  @Operation(
      summary = "Why these records are one",
      description =
          "The members (by page), their descriptions, the verdict on each pair with its evidence and"
              + " vetoes, what people asserted, and what was cut off. A merged id answers 301 to the explanation of the"
              + " surviving record.")
  ResponseEntity<?> explain(@PathVariable String id, PageRequest page) {
    return switch (clusters.find(id)) {
      case Found.Living(var cluster, var component) ->
          ResponseEntity.ok(explained(cluster, component, page));
      case Found.MergedInto(String into) ->
          ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
              .location(
                  UriComponentsBuilder.fromPath("/api/union/records/{id}/explain").build(into))
              .build();
      case Found.Gone _ ->
          throw ExplainProblems.DISSOLVED
              .because("No library holds " + id + " any more.")
              .exception();
      case Found.Unknown _ ->
          throw ExplainProblems.UNKNOWN.because("There is no union record " + id + ".").exception();
    };
  }

  private Explanation explained(Cluster cluster, Component component, PageRequest page) {
    List<RecordKey> own = cluster.nodes().stream().filter(Node::isOwn).map(Node::owner).toList();
    return Explanation.of(
        cluster,
        component,
        own.isEmpty() ? List.of() : clusters.asserted(own),
        clusters.rules().rules(),
        page.page() * page.size(),
        page.size());
  }
}
