package org.smartlibrary.loan.sip2.tcp;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.ssl.NoSuchSslBundleException;

/** Self-check machines over TLS, with the files and the settings that an operator has. */
class Sip2TlsTest {

  private static final String DATE = "20261123    101500";
  private static final String LOOK = "17" + DATE + "AB" + Port.BOOK + "|";
  private static final String LEND =
      "11NN" + DATE + " ".repeat(18) + "AA" + Port.CARD + "|AB" + Port.BOOK + "|";
  private static final String BRING_BACK = "09N" + DATE + DATE + "APbin|AB" + Port.BOOK + "|";

  /** The head of a handshake record of 512 bytes, and the first of its bytes (RFC 8446, 5.1). */
  private static final byte[] HALF_A_HELLO = HexFormat.of().parseHex("16030102000100");

  @TempDir private static Path folder;
  private static TestCertificate certificate;
  private static TestCertificate.Pem pem;
  private static SSLContext trusting;

  private SecuredPort port;

  @BeforeAll
  static void certify() throws Exception {
    certificate = TestCertificate.made(folder, "sip2.library.example");
    pem = certificate.pem();
    trusting = certificate.trusted();
  }

  @BeforeEach
  void open() {
    port = SecuredPort.open(pem, "10s");
  }

  @AfterEach
  void close() {
    port.close();
  }

  @Test
  void aMachineSignsInLendsAndBringsBack() throws IOException {
    try (var machine = port.signedIn(trusting)) {
      assertThat(machine.ask("9900802.00")).startsWith("98Y");
      assertThat(machine.ask(LEND)).startsWith("121").contains("|AJ红楼梦|");
      assertThat(port.desk.holder(Port.BOOK)).contains(Port.CARD);
      assertThat(machine.ask(BRING_BACK)).startsWith("101");
    }
    assertThat(port.desk.holder(Port.BOOK)).isEmpty();
    await().until(() -> port.connections() == 0);
  }

  @Test
  void aMachineThatTrustsAnotherLibraryTellsThisOneNothing() throws Exception {
    var other = TestCertificate.made(folder, "elsewhere.example").trusted();
    assertThatExceptionOfType(SSLException.class).isThrownBy(() -> port.signedIn(other));
    await().until(() -> port.closed("not_secured") == 1);
    assertServes(trusting);
  }

  @Test
  void aMachineThatKnowsNothingOfTlsIsHungUpOnUnheard() throws IOException {
    try (var machine = port.plain()) {
      assertThatThrownBy(() -> machine.signIn("term01", "secret")).isInstanceOf(IOException.class);
    }
    await().until(() -> port.closed("not_secured") == 1);
    assertServes(trusting);
  }

  @Test
  void whoeverDoesNotEndTheHandshakeIsHungUpOnWithoutDisturbingOthers() throws Exception {
    reopen("2s");
    try (var good = port.signedIn(trusting);
        var silent = port.socket();
        var half = port.socket();
        var trickling = port.socket();
        var mute = port.secured(trusting)) {
      half.getOutputStream().write(HALF_A_HELLO);
      trickling.getOutputStream().write(HALF_A_HELLO);
      try (var drops = Executors.newVirtualThreadPerTaskExecutor()) {
        Future<Boolean> cut = drops.submit(() -> trickleUntilCut(trickling));
        assertHungUp(silent);
        assertHungUp(half);
        assertHungUp(mute);
        assertThat(cut.get()).isTrue();
      }
      assertThat(good.ask(LOOK)).startsWith("18");
    }
    await().until(() -> port.connections() == 0);
    assertThat(port.closed("slow")).isEqualTo(4);
    assertThat(port.closed("not_secured")).isZero();
  }

  @Test
  void strangersInTheHandshakeCannotKeepMachinesOut() throws IOException {
    List<Socket> strangers = new ArrayList<>();
    for (int came = 0; came < 60; came++) {
      var stranger = port.socket();
      stranger.getOutputStream().write(HALF_A_HELLO);
      strangers.add(stranger);
    }
    assertServes(trusting);
    assertThat(port.closed("displaced")).isGreaterThanOrEqualTo(40);
    for (var stranger : strangers) {
      stranger.close();
    }
    await().until(() -> port.connections() == 0);
  }

  @Test
  void aLineThatBreaksWithoutFarewellIsForgotten() throws Exception {
    var beneath = port.socket();
    var machine =
        trusting.getSocketFactory().createSocket(beneath, "127.0.0.1", beneath.getPort(), true);
    machine.getOutputStream().write("9300CNterm01|COsecret|\r".getBytes(US_ASCII));
    assertThat(machine.getInputStream().read()).isEqualTo('9');
    beneath.setSoLinger(true, 0);
    beneath.close();
    await().until(() -> port.connections() == 0);
  }

  @Test
  void aRenewedCertificateIsShownToWhoeverConnectsNext() throws Exception {
    var renewed = TestCertificate.made(folder, "renewed.library.example");
    try (var before = port.signedIn(trusting)) {
      port.renew(renewed);
      assertThat(before.ask(LOOK)).startsWith("18");
      try (var after = port.secured(renewed.trusted())) {
        var shown = (X509Certificate) after.getSession().getPeerCertificates()[0];
        assertThat(shown.getSubjectX500Principal().getName())
            .contains("CN=renewed.library.example");
      }
    }
    assertServes(renewed.trusted());
  }

  @Test
  void onlyWhatTheBundleAllowsIsSpoken() throws Exception {
    port.close();
    var own = "spring.ssl.bundle.pem." + SecuredPort.BUNDLE;
    port =
        SecuredPort.open(
            Map.of(
                own + ".keystore.certificate", pem.certificate().toUri().toString(),
                own + ".keystore.private-key", pem.key().toUri().toString(),
                own + ".options.enabled-protocols", "TLSv1.3"));
    var old = SSLContext.getInstance("TLSv1.2");
    old.init(null, null, null);
    assertThatExceptionOfType(SSLException.class)
        .isThrownBy(() -> port.secured(old))
        .withMessageContaining("protocol_version");
    assertServes(trusting);
  }

  @Test
  void aBundleThatIsNotThereKeepsTheServiceFromStarting() {
    assertThatThrownBy(() -> SecuredPort.open(Map.of()))
        .hasRootCauseInstanceOf(NoSuchSslBundleException.class)
        .rootCause()
        .hasMessageContaining(SecuredPort.BUNDLE);
  }

  private void assertServes(SSLContext trusted) throws IOException {
    try (var machine = port.signedIn(trusted)) {
      assertThat(machine.ask(LOOK)).startsWith("18");
    }
  }

  private void reopen(String signIn) {
    port.close();
    port = SecuredPort.open(pem, signIn);
  }

  /** A byte at a time makes no greeting. */
  private static boolean trickleUntilCut(Socket socket) throws InterruptedException {
    var pause = new Object();
    try {
      while (true) {
        socket.getOutputStream().write(0);
        synchronized (pause) {
          pause.wait(100);
        }
      }
    } catch (IOException hungUp) {
      return true;
    }
  }

  /** Whatever farewell is sent before it. */
  private static void assertHungUp(Socket socket) throws IOException {
    try {
      assertThat(socket.getInputStream().readAllBytes()).hasSizeLessThan(100);
    } catch (SocketException | SSLException reset) {
      assertThat(reset).isNotNull();
    }
  }
}
