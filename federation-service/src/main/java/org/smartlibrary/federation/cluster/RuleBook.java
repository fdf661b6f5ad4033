package org.smartlibrary.federation.cluster;

import java.util.Optional;
import org.smartlibrary.federation.cluster.match.RuleSet;

/** The rules that were thought of, and what was found when they were tried. */
public interface RuleBook {

  /** Keeps them under the next version. */
  RuleSet add(RuleSet rules);

  Optional<RuleSet> find(int version);

  void report(ShadowReport report);

  Optional<ShadowReport> reportOn(int version);

  /** On the version that was tried last. */
  Optional<ShadowReport> newestReport();
}
