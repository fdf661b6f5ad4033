package org.smartlibrary.loan.delivery;

import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.starter.security.Isil;

/** A copy that an order takes, and the library where it stands. */
record Choice(StockItem copy, Isil at, int grams) {}
