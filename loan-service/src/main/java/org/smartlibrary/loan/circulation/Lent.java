package org.smartlibrary.loan.circulation;

import org.smartlibrary.loan.stock.StockItem;

/** A loan as it stands after a decision, and what it is that was lent. */
public record Lent(Loan loan, StockItem item) {}
