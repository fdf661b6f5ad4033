package org.smartlibrary.loan.interlending;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How libraries lend to each other.
 *
 * @param agency the name under which agencies outside know the network as a whole (type:value)
 * @param answerDays open days that a supplier has to answer before the next is asked
 * @param shipDays open days that a supplier has to ship what it promised
 * @param retryDays open days after which a supplier that offered another try is asked again, when
 *     it does not say
 * @param loanDays days that a copy is lent to another library
 * @param renewals how often such a loan is prolonged
 * @param pickupDays open days that a copy waits for its reader at the library that asked
 * @param longestRota how many suppliers a rota has at most
 * @param openRequestKilometres by how much the way to a library lengthens for each request that it
 *     has open
 * @param imbalanceKilometres by how much for each copy that it supplied to this library, in the
 *     last year, more than it received from it; it shortens the way by the same, half of it at most
 * @param unknownKilometres the way to a library of which nobody knows the place
 * @param readerKept how long the reader stays written on a request that is over
 * @param look how often deadlines and messages are looked at
 * @param allowedNetworks networks (CIDR) of agencies that may be written to although they are not
 *     public
 * @param connectTimeout the longest that a connection to an agency may take
 * @param answerTimeout the longest that an agency's answer may take
 * @param firstWait the wait after a message that was sent in vain; it doubles with each
 * @param longestWait the longest such wait
 * @param attempts how often a message is sent before it is given up
 */
@ConfigurationProperties("interlending")
public record InterlendingSettings(
    @DefaultValue("ISIL:CN-SLN") String agency,
    @DefaultValue("3") int answerDays,
    @DefaultValue("5") int shipDays,
    @DefaultValue("5") int retryDays,
    @DefaultValue("30") int loanDays,
    @DefaultValue("1") int renewals,
    @DefaultValue("10") int pickupDays,
    @DefaultValue("20") int longestRota,
    @DefaultValue("20") double openRequestKilometres,
    @DefaultValue("10") double imbalanceKilometres,
    @DefaultValue("1000") double unknownKilometres,
    @DefaultValue("30d") Duration readerKept,
    @DefaultValue("5s") Duration look,
    @DefaultValue List<String> allowedNetworks,
    @DefaultValue("5s") Duration connectTimeout,
    @DefaultValue("20s") Duration answerTimeout,
    @DefaultValue("10s") Duration firstWait,
    @DefaultValue("1h") Duration longestWait,
    @DefaultValue("12") int attempts) {

  public InterlendingSettings {
    allowedNetworks = List.copyOf(allowedNetworks);
    AgencyId.parse(agency);
  }

  /** The network as one agency. */
  public AgencyId network() {
    return AgencyId.parse(agency);
  }
}
