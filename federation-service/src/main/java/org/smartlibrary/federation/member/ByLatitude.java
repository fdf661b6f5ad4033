package org.smartlibrary.federation.member;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The libraries that say where they are, from south to north: a search walks away from a latitude
 * to both sides and stops when the latitude alone is farther than what it has found.
 */
final class ByLatitude {

  private final List<Located> southToNorth;

  private record Located(MemberLibrary library, Location at) {}

  private record Candidate(MemberLibrary library, double km) {}

  private ByLatitude(List<Located> southToNorth) {
    this.southToNorth = southToNorth;
  }

  static ByLatitude of(Collection<MemberLibrary> members) {
    var located = new ArrayList<Located>();
    for (var library : members) {
      if (library.location() != null) {
        located.add(new Located(library, library.location()));
      }
    }
    located.sort(Comparator.comparingDouble(one -> one.at().lat()));
    return new ByLatitude(located);
  }

  List<MemberLibrary> nearest(Location to, int many) {
    var farthestFirst = new PriorityQueue<>(Comparator.comparingDouble(Candidate::km).reversed());
    int north = firstNotSouthOf(to.lat());
    walk(to, many, north, 1, farthestFirst);
    walk(to, many, north - 1, -1, farthestFirst);
    return farthestFirst.stream()
        .sorted(
            Comparator.comparingDouble(Candidate::km).thenComparing(one -> one.library().isil()))
        .map(Candidate::library)
        .toList();
  }

  private void walk(Location to, int many, int start, int step, PriorityQueue<Candidate> found) {
    for (int i = start; i >= 0 && i < southToNorth.size(); i += step) {
      var here = southToNorth.get(i);
      double atLeast = Math.abs(here.at().lat() - to.lat()) * Location.KM_PER_DEGREE;
      if (found.size() >= many && (many == 0 || atLeast > found.element().km())) {
        return;
      }
      found.add(new Candidate(here.library(), here.at().distanceTo(to)));
      if (found.size() > many) {
        found.remove();
      }
    }
  }

  private int firstNotSouthOf(double lat) {
    int low = 0;
    int high = southToNorth.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (southToNorth.get(middle).at().lat() < lat) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
