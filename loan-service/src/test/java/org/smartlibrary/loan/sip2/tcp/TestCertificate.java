package org.smartlibrary.loan.sip2.tcp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslStoreBundle;

/** A key with a certificate that it signed itself, as the JDK's own tool makes it. */
record TestCertificate(Path folder, String name) {

  private static final String PASSWORD = "changeit";
  private static final String ALIAS = "machines";

  static TestCertificate made(Path folder, String name) throws IOException, InterruptedException {
    var certificate = new TestCertificate(folder, name);
    var process =
        new ProcessBuilder(certificate.keytool())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (process.waitFor() != 0) {
      throw new IOException("no key was made");
    }
    return certificate;
  }

  private List<String> keytool() {
    var command = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    return List.of(
        command,
        "-genkeypair",
        "-alias",
        ALIAS,
        "-keyalg",
        "EC",
        "-groupname",
        "secp256r1",
        "-validity",
        "30",
        "-dname",
        "CN=" + name,
        "-ext",
        "san=ip:127.0.0.1,dns:localhost",
        "-storetype",
        "PKCS12",
        "-storepass",
        PASSWORD,
        "-keystore",
        file().toString());
  }

  private Path file() {
    return folder.resolve(name + ".p12");
  }

  /** The key and the certificate as files of PEM, which most authorities hand out. */
  Pem pem() throws IOException, GeneralSecurityException {
    var store = store();
    var key = store.getKey(ALIAS, PASSWORD.toCharArray()).getEncoded();
    var pem = new Pem(folder.resolve(name + ".key"), folder.resolve(name + ".crt"));
    write(pem.key(), "PRIVATE KEY", key);
    write(pem.certificate(), "CERTIFICATE", store.getCertificate(ALIAS).getEncoded());
    return pem;
  }

  SslBundle bundle() throws IOException, GeneralSecurityException {
    return SslBundle.of(SslStoreBundle.of(store(), PASSWORD, null));
  }

  /** What trusts this certificate and no other. */
  SSLContext trusted() throws IOException, GeneralSecurityException {
    var trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry(ALIAS, store().getCertificate(ALIAS));
    var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    var context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  private KeyStore store() throws IOException, GeneralSecurityException {
    var store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file())) {
      store.load(in, PASSWORD.toCharArray());
    }
    return store;
  }

  private static void write(Path file, String what, byte[] bytes) throws IOException {
    var text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
    Files.writeString(
        file, "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n".formatted(what, text));
  }

  /** Where they lie. */
  record Pem(Path key, Path certificate) {}
}
