package org.smartlibrary.loan.sip2.tcp;

import java.io.IOException;
import java.net.Socket;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;

/**
 * Shows a bundle's certificate before anything is said. A bundle that is missing, or that cannot be
 * read, keeps the service from starting: the operator meant machines to speak in secret. One that
 * is renewed is shown to whoever connects from then on.
 */
final class Tls implements Connection.Layer {

  private volatile Shown shown;

  private Tls(SslBundle bundle) {
    this.shown = Shown.of(bundle);
  }

  static Tls of(String name, SslBundles bundles) {
    var tls = new Tls(bundles.getBundle(name));
    bundles.addBundleUpdateHandler(name, bundle -> tls.shown = Shown.of(bundle));
    return tls;
  }

  /** The handshake is over when this returns; whoever is at the other end may take it long. */
  @Override
  public Socket over(Socket socket) throws IOException {
    var secure = shown.over(socket);
    try {
      secure.startHandshake();
      return secure;
    } catch (SSLException e) {
      throw new NotSecured(e);
    }
  }

  private record Shown(SSLContext context, SslBundle bundle) {

    static Shown of(SslBundle bundle) {
      return new Shown(bundle.createSslContext(), bundle);
    }

    SSLSocket over(Socket socket) throws IOException {
      var secure = (SSLSocket) context.getSocketFactory().createSocket(socket, null, true);
      var options = bundle.getOptions();
      if (options.getEnabledProtocols() != null) {
        secure.setEnabledProtocols(options.getEnabledProtocols());
      }
      if (options.getCiphers() != null) {
        secure.setEnabledCipherSuites(options.getCiphers());
      }
      return secure;
    }
  }

  /** Whatever came is no TLS, or none that this port speaks: a plain machine, most likely. */
  static final class NotSecured extends IOException {

    private static final long serialVersionUID = 1;

    NotSecured(SSLException why) {
      super("no TLS", why);
    }
  }
}
