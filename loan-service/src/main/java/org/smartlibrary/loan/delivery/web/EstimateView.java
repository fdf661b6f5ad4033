package org.smartlibrary.loan.delivery.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.smartlibrary.loan.delivery.DeliverySettings;
import org.smartlibrary.loan.delivery.Line;
import org.smartlibrary.loan.delivery.Parcel;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.starter.security.Isil;

/** What an order would come to, and how large one can be. */
@Schema(name = "OrderEstimate")
record EstimateView(List<ParcelView> parcels, Limits limits) {

  /** What one library would send. */
  @Schema(name = "EstimatedParcel")
  record ParcelView(
      Isil library, List<String> titles, int grams, Money readerPays, Money libraryPays) {

    static ParcelView of(Parcel parcel) {
      return new ParcelView(
          parcel.library(),
          parcel.lines().stream().map(Line::title).toList(),
          parcel.grams(),
          parcel.readerPays(),
          parcel.libraryPays());
    }
  }

  /** The most of everything. */
  @Schema(name = "OrderLimits")
  record Limits(int parcelItems, int parcelGrams, int orderItems, int orderParcels) {}

  static EstimateView of(List<Parcel> parcels, DeliverySettings settings) {
    return new EstimateView(
        parcels.stream().map(ParcelView::of).toList(),
        new Limits(
            settings.parcelItems(),
            settings.parcelGrams(),
            settings.orderItems(),
            settings.orderParcels()));
  }
}
