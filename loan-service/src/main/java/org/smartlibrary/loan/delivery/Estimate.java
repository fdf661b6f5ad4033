package org.smartlibrary.loan.delivery;

import java.util.List;

/** What an order would come to if it was placed now. */
public sealed interface Estimate {

  /** In these parcels; by the time somebody orders, another copy may be the best at hand. */
  record InParcels(List<Parcel> parcels) implements Estimate {

    public InParcels {
      parcels = List.copyOf(parcels);
    }
  }

  /** A rule stands against it. */
  record Against(Refused refused) implements Estimate {}
}
