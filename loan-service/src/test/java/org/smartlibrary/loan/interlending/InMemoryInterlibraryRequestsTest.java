package org.smartlibrary.loan.interlending;

class InMemoryInterlibraryRequestsTest extends InterlibraryRequestsContract {

  private final InMemoryInterlibraryRequests requests = new InMemoryInterlibraryRequests();
  private final InMemoryAgencies agencies = new InMemoryAgencies();

  @Override
  protected InterlibraryRequests requests() {
    return requests;
  }

  @Override
  protected Agencies agencies() {
    return agencies;
  }
}
